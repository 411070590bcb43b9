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
      case 0x30...0x39, 0x61...0x7A, 0x2B, 0x2F, 0x2C:
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
    return String(scalars)
  }

  /// An id made of words: `Xã Mường Tè` becomes `xa-muong-te`.
  static func identifier(_ text: String) -> String {
    folded(text).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
