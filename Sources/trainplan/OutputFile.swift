/// A file of an output folder.
struct OutputFile {
  /// Where it stands in the folder.
  let path: String
  /// What it holds.
  let bytes: [UInt8]

  /// Makes a file of bytes.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of a text, in UTF-8.
  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
