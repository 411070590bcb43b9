internal import Diagnostics
internal import Languages

/// Turns the bytes of a file into text, and refuses what is not UTF-8.
enum TextDecoding {
  /// The bytes in composed form without a byte order mark, once they are known to be UTF-8 without NUL.
  static func content(of bytes: [UInt8], file: String) -> Result<ArraySlice<UInt8>, Diagnostic> {
    let whole = SourceLocation(file: file)
    if bytes.count > FileSource.mostBytes {
      let limit = FileSource.mostBytes / (1024 * 1024)
      return .failure(
        Diagnostic(
          .error, rule: "oversized-file",
          Wording(en: "the file is larger than \(limit) MiB", vi: "tệp lớn hơn \(limit) MiB"),
          remedy: Wording(en: "name another file, or divide it", vi: "chọn tệp khác hoặc chia nhỏ tệp"), at: whole))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .failure(fault(Wording(en: "the file is UTF-16", vi: "tệp dùng mã UTF-16"), at: whole))
    }
    if let place = bytes.firstIndex(of: 0) {
      // A file of words in which every other byte is nothing.
      if place <= 1, bytes.count.isMultiple(of: 2) {
        return .failure(fault(Wording(en: "the file is UTF-16", vi: "tệp dùng mã UTF-16"), at: whole))
      }
      return .failure(
        fault(
          Wording(en: "the file holds a NUL byte", vi: "tệp có chứa byte NUL"),
          at: location(of: place, in: bytes, file: file)))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return .failure(
        fault(
          Wording(en: "the file is not UTF-8", vi: "tệp không phải mã UTF-8"),
          at: location(of: firstInvalid(bytes), in: bytes, file: file)))
    }
    return .success(Composition.composed(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]))
  }

  private static func fault(_ message: Wording, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, rule: "wrong-encoding", message, remedy: Wording(en: "save it as UTF-8", vi: "lưu lại theo mã UTF-8"),
      at: location)
  }

  private static func location(of place: Int, in bytes: [UInt8], file: String) -> SourceLocation {
    SourceLocation(file: file, line: bytes[..<place].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 })
  }

  /// The index of the first byte that does not belong to valid UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { place += UTF8.width(scalar) }
    return min(place, bytes.count)
  }
}
