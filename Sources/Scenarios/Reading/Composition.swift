@_spi(_Unicode) internal import Swift

/// Brings letters with marks into one form, so that `Ế` typed in two ways is one letter in ids, names and outputs.
enum Composition {
  /// UTF-8 text in normalisation form C.
  ///
  /// Text that can only be in that form already, as nearly all Vietnamese text is, is handed back as it is.
  static func composed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard mayBeDecomposed(bytes) else { return bytes }
    var scalars = String.UnicodeScalarView()
    // The standard library offers form C under this name only; the public one is in the large Foundation.
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc { scalars.append(scalar) }
    return Array(String(scalars).utf8)[...]
  }

  /// Whether a character stands there that is not sure to be composed: none below U+0300 and none of the letters with
  /// two marks, U+1E00 to U+1EFF, which Vietnamese is written with.
  private static func mayBeDecomposed(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte >= 0xCC {
        let isLetter = byte == 0xE1 && index + 1 < bytes.endIndex && (0xB8...0xBB).contains(bytes[index + 1])
        guard isLetter else { return true }
      }
      index += 1
    }
    return false
  }
}
