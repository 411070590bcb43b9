internal import CZip

/// The parts of an office document in one ZIP archive, the same bytes for the same parts.
struct WordArchive {
  /// A part that could not be put in; memory ran out.
  struct Refusal: Error {
    /// The part, or the archive as a whole.
    let part: String
  }

  /// The parts in order: the path in the archive, and the text.
  let parts: [(path: String, text: String)]

  /// The archive.
  func bytes() throws(Refusal) -> [UInt8] {
    guard let memory = zip_source_buffer_create(nil, 0, 0, nil) else { throw Refusal(part: "archive") }
    defer { zip_source_free(memory) }
    // Closing the archive lets go of its memory, which is still to be read.
    zip_source_keep(memory)
    guard let archive = zip_open_from_source(memory, ZIP_TRUNCATE, nil) else {
      zip_source_free(memory)
      throw Refusal(part: "archive")
    }
    // The archive reads its parts when it is closed, so they stay where they are until then.
    let texts = parts.map { Self.copy(of: $0.text) }
    defer { for text in texts { text.deallocate() } }
    for (part, text) in zip(parts, texts) {
      guard Self.add(text, named: part.path, to: archive) else {
        zip_discard(archive)
        throw Refusal(part: part.path)
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw Refusal(part: "archive")
    }
    return try Self.content(of: memory)
  }

  private static func copy(of text: String) -> UnsafeMutableRawBufferPointer {
    let bytes = Array(text.utf8)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    return copy
  }

  /// Puts a part in, at a time that says nothing: midnight of 1 January 1980, the first an archive can tell.
  private static func add(_ text: UnsafeMutableRawBufferPointer, named path: String, to archive: OpaquePointer) -> Bool
  {
    guard let source = zip_source_buffer(archive, text.baseAddress, zip_uint64_t(text.count), 0) else { return false }
    let place = zip_file_add(archive, path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(source)
      return false
    }
    return zip_file_set_dostime(archive, zip_uint64_t(place), 0, 0x21, 0) == 0
  }

  private static func content(of memory: OpaquePointer) throws(Refusal) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(memory, &status) == 0, zip_source_open(memory) == 0 else { throw Refusal(part: "archive") }
    defer { zip_source_close(memory) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes { zip_source_read(memory, $0.baseAddress, zip_uint64_t($0.count)) }
    guard count == Int64(bytes.count) else { throw Refusal(part: "archive") }
    return bytes
  }
}
