public import Languages

/// A field of the input in which two problems differ.
public struct InputField: Hashable, Sendable {
  /// Its name for programs, that of the resolved problem where it has one.
  public let key: String
  /// Its name for people.
  public let wording: Wording

  /// Makes a field.
  public init(_ key: String, _ wording: Wording) {
    self.key = key
    self.wording = wording
  }
}
