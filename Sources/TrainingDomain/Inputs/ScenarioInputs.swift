/// The files a scenario was read from, so that whoever holds a plan can tell whether it was made from these files.
public struct ScenarioInputs: Hashable, Sendable {
  /// The files in the order of their paths.
  public let files: [InputFile]
  /// One fingerprint of them all: the SHA-256 of the lines that `sha256sum` prints of them, in 64 hexadecimal digits.
  public let fingerprint: String

  /// The folder of the workbooks that the roster was read from; nil where it was one file.
  public let rosterFolder: String?

  /// Makes a record of inputs.
  public init(files: [InputFile], fingerprint: String, rosterFolder: String? = nil) {
    self.rosterFolder = rosterFolder
    self.files = files
    self.fingerprint = fingerprint
  }
}
