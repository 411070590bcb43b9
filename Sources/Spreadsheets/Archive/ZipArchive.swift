internal import CZip

/// The parts of a ZIP archive that lies in memory; only read, and never more of it than was agreed upon.
final class ZipArchive {
  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  /// How many bytes may still be inflated, of all parts together.
  private var inflatable: Int

  /// The most parts an archive may have; a workbook has some dozens.
  static let mostParts = 10_000
  /// The most bytes of one part. It is read in one piece, for XML handed over in pieces takes quadratic time where a
  /// piece has no end.
  static let mostBytesOfPart = 96 * 1024 * 1024
  /// The most bytes of all parts together that are read.
  static let mostBytes = 192 * 1024 * 1024

  /// Opens the archive of bytes.
  init(_ content: [UInt8]) throws(WorkbookReadingFault) {
    if content.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw WorkbookReadingFault(.oldOrLocked) }
    guard content.starts(with: [0x50, 0x4B]) else { throw WorkbookReadingFault(.noArchive) }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 16)
    bytes.copyBytes(from: content)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The library frees the source together with the archive, and never the bytes.
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
      bytes.deallocate()
      throw WorkbookReadingFault(.noArchive)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      bytes.deallocate()
      throw WorkbookReadingFault(.noArchive)
    }
    self.archive = archive
    self.bytes = bytes
    inflatable = Self.mostBytes
    guard zip_get_num_entries(archive, 0) <= Self.mostParts else { throw WorkbookReadingFault(.oversized) }
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// The content of a part; nil where the archive has none of this name.
  func part(_ name: String) throws(WorkbookReadingFault) -> [UInt8]? {
    guard !name.utf8.contains(0) else { return nil }
    var index = zip_name_locate(archive, name, 0)
    if index < 0 { index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)) }
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw WorkbookReadingFault(.damaged(part: name))
    }
    defer { zip_fclose(file) }
    // What the archive says of a part's size is not believed.
    let most = min(Self.mostBytesOfPart, inflatable)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var content: [UInt8] = []
    while true {
      let count = piece.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
      guard count >= 0 else { throw WorkbookReadingFault(.damaged(part: name)) }
      if count == 0 { break }
      content += piece[..<Int(count)]
      guard content.count <= most else { throw WorkbookReadingFault(.oversized) }
    }
    inflatable -= content.count
    return content
  }
}
