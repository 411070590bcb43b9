/// A single file that is written whole or not at all.
enum OutputText {
  /// Writes a text, and ends the program with the documented code where that fails.
  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  /// Writes bytes, and ends the program with the documented code where that fails.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try OutputFailure.reporting {
      do {
        try WholeFile.replace(path, with: bytes)
      } catch {
        throw OutputFailure(writing: path, error)
      }
    }
  }
}
