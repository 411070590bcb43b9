import CZip

/// The parts of an archive, read back.
struct WordArchiveReader {
  /// A part.
  struct Part {
    let path: String
    let text: String
  }

  /// The parts in order; empty where the bytes are no archive.
  let parts: [Part]

  init(_ bytes: [UInt8]) {
    var parts: [Part] = []
    bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil) else {
        return
      }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else { return zip_source_free(source) }
      defer { zip_discard(archive) }
      for place in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
        var status = zip_stat_t()
        guard zip_stat_index(archive, place, 0, &status) == 0, let name = zip_get_name(archive, place, 0),
          let file = zip_fopen_index(archive, place, 0)
        else { return }
        var content = [UInt8](repeating: 0, count: Int(status.size))
        let count = content.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
        zip_fclose(file)
        guard count == Int64(content.count) else { return }
        parts.append(Part(path: String(cString: name), text: String(decoding: content, as: UTF8.self)))
      }
    }
    self.parts = parts
  }

  /// The text of a part; empty where there is none.
  func text(_ path: String) -> String { parts.first { $0.path == path }?.text ?? "" }
}
