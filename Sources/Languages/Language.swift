/// A language the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// English, the default.
  case english = "en"
  /// Vietnamese.
  case vietnamese = "vi"
}
