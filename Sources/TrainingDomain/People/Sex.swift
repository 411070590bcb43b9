/// The sex entered in the roster; retirement ages and age bounds differ by it.
public enum Sex: String, Hashable, Sendable, CaseIterable {
  /// A woman.
  case female
  /// A man.
  case male
}
