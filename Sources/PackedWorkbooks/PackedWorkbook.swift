internal import CZip
internal import Glibc

/// The parts of a workbook as they lie in its archive: for tests and the fuzzer, which put parts together by hand.
package struct PackedWorkbook: Sendable {
  /// The names and bytes of the parts, in the order of the archive.
  package var parts: [(name: String, bytes: [UInt8])]

  /// Makes a workbook of parts.
  package init(parts: [(name: String, bytes: [UInt8])]) { self.parts = parts }

  /// Unpacks the bytes of an archive; nil where they are none, or a part of it cannot be unpacked.
  package init?(_ bytes: [UInt8]) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = Self.source(of: bytes, nil) else { return nil }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    defer { zip_discard(archive) }
    parts = []
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name,
        let file = zip_fopen_index(archive, index, 0)
      else { return nil }
      var content = [UInt8](repeating: 0, count: Int(status.size))
      let count = content.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
      zip_fclose(file)
      guard count == Int64(status.size) else { return nil }
      parts.append((String(cString: name), content))
    }
  }

  /// The bytes of the archive; nil where the library refuses, as it does two parts of one name.
  ///
  /// - Parameter isDeflated: whether parts are compressed, or stored as they are.
  package func packed(isDeflated: Bool = true) -> [UInt8]? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      return nil
    }
    for part in parts {
      guard let source = Self.source(of: part.bytes, archive) else {
        zip_discard(archive)
        return nil
      }
      let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        return nil
      }
      zip_set_file_compression(
        archive, zip_uint64_t(index), isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1)
      // 1 January 1980, so that the same parts make the same bytes.
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, 33, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return Self.content(of: target)
  }

  /// A source of a copy of bytes, which it frees itself.
  private static func source(of bytes: [UInt8], _ archive: OpaquePointer?) -> OpaquePointer? {
    guard let copy = malloc(max(1, bytes.count)) else { return nil }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count) }
    if let archive { return zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) }
    return zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil)
  }

  private static func content(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
    let size = zip_source_tell(source)
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    var content = [UInt8](repeating: 0, count: Int(size))
    let count = content.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
    return count == size ? content : nil
  }
}
