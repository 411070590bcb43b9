/// Names that the LP and MPS formats accept, one for each name of a model.
///
/// Bytes outside letters, digits and a few signs become `%` and two hexadecimal digits (a `%` too), so that different
/// names stay different and the model's name can be read back.
enum FileName {
  static func legal(_ name: String) -> String {
    var text = ""
    for byte in name.utf8 {
      if isPlain(byte) { text.append(Character(UnicodeScalar(byte))) } else { text += escape(byte) }
    }
    guard let first = text.utf8.first, startsBadly(first) else { return text }
    return escape(first) + text.dropFirst()
  }

  private static func escape(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "_.,()".utf8.contains(byte)
    }
  }

  /// LP files take a digit, a full stop or an `e` at the start of a name for a number.
  private static func startsBadly(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || ".eE".utf8.contains(byte)
  }
}
