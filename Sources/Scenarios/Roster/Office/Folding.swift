@_spi(_Unicode) internal import Swift

/// Brings words into a form in which headings are compared: small letters without marks, single blanks, no brackets.
enum Folding {
  /// The folded form: `Trình độ  chuyên môn` becomes `trinh do chuyen mon`.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in text.lowercased()._nfd {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x111: scalars.append("d")
      case 0x30...0x39, 0x61...0x7A, 0x2B, 0x2F:
        scalars.append(scalar)
      case 0x80... where scalar.properties.isAlphabetic: scalars.append(scalar)
      default:
        if !isAfterBlank { scalars.append(" ") }
        isAfterBlank = true
        continue
      }
      isAfterBlank = false
    }
    if scalars.last == " " { scalars.removeLast() }
    // A stroke joins its words, with or without blanks around it.
    return String(scalars).split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }.map { String($0.last == " " ? $0.dropLast() : $0) }.joined(separator: "/")
  }

  /// An id made of words: `Xã Mường Tè` becomes `xa-muong-te`.
  static func identifier(_ text: String) -> String {
    folded(text).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
