/// A file that a scenario was read from, with the fingerprint of its content.
public struct InputFile: Hashable, Sendable {
  /// Its path, relative to the scenario's folder.
  public let path: String
  /// The SHA-256 of its bytes, in 64 hexadecimal digits.
  public let sha256: String

  /// Makes an input file.
  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}
