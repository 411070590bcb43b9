import CExpat
import CZip
import Testing
import Workbooks

/// The entries of a written workbook, read with the libraries of archives and XML.
struct WrittenWorkbook {
  /// An entry of the archive.
  struct Entry {
    let name: String
    /// Seconds since 1970 in the time zone of the machine, as the archive has them.
    let time: Int
    let bytes: [UInt8]

    /// The bytes as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The entries in the order of the archive.
  let entries: [Entry]

  /// Opens the bytes of a workbook, and fails where they are no archive.
  init(_ bytes: [UInt8]) throws {
    var found: [Entry] = []
    try bytes.withUnsafeBytes { buffer in
      let source = try #require(zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil))
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
      defer { zip_discard(archive) }
      for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
        var status = zip_stat_t()
        try #require(zip_stat_index(archive, index, 0, &status) == 0)
        let file = try #require(zip_fopen_index(archive, index, 0))
        defer { zip_fclose(file) }
        var content = [UInt8](repeating: 0, count: Int(status.size))
        #expect(zip_fread(file, &content, status.size) == status.size)
        found.append(Entry(name: String(cString: status.name), time: status.mtime, bytes: content))
      }
    }
    entries = found
  }

  /// The text of an entry; nil where there is none.
  func text(of name: String) -> String? { entries.first { $0.name == name }?.text }

  /// Whether an entry is well-formed XML.
  static func isWellFormed(_ entry: Entry) -> Bool {
    guard let parser = XML_ParserCreate(nil) else { return false }
    defer { XML_ParserFree(parser) }
    let status = entry.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), 1) }
    }
    return status == XML_STATUS_OK
  }
}
