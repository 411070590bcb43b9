internal import Diagnostics
internal import Languages

/// Reads files as text or tables, and says why one cannot be read.
enum FileReading {
  /// The bytes of a file of any kind.
  static func bytes(
    _ path: String, namedAt place: SourceLocation?, from files: FileSource
  ) -> Result<[UInt8], Diagnostic> {
    guard let bytes = files.bytes(path) else {
      let fault = Diagnostic(
        .error, rule: "missing-file",
        Wording(en: "the file '\(path)' cannot be read", vi: "không đọc được tệp '\(path)'"),
        remedy: Wording(en: "paths are relative to the file that names them", vi: "đường dẫn tính từ tệp nêu tên nó"),
        at: place ?? SourceLocation(file: path))
      return .failure(fault)
    }
    return .success(bytes)
  }

  /// The bytes of a UTF-8 file.
  static func content(
    _ path: String, namedAt place: SourceLocation?, from files: FileSource
  ) -> Result<ArraySlice<UInt8>, Diagnostic> {
    bytes(path, namedAt: place, from: files).flatMap { TextDecoding.content(of: $0, file: path) }
  }

  /// The text of a UTF-8 file.
  static func text(
    _ path: String, namedAt place: SourceLocation?, from files: FileSource
  ) -> Result<String, Diagnostic> {
    content(path, namedAt: place, from: files).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The table a key names; nil, with the reason reported, where there is none.
  static func table(namedBy node: ScenarioTree, from files: FileSource, faults: inout [Diagnostic]) -> CSVTable? {
    guard let name = node.text else { return nil }
    let path = FileSource.resolve(name, from: node.location.file)
    switch content(path, namedAt: node.location, from: files) {
    case .failure(let fault):
      faults.append(fault)
      return nil
    case .success(let bytes):
      let table = CSVTable(bytes, file: path)
      faults += table.faults
      return table
    }
  }
}
