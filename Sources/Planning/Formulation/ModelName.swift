/// Names of rows and columns that every solver's file format accepts.
enum ModelName {
  /// Replaces every byte outside letters, digits, `_`, `.` and `-` by `%` and two hexadecimal digits.
  static func legal(_ text: String) -> String {
    var name = ""
    for byte in text.utf8.prefix(60) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
        name.append(Character(UnicodeScalar(byte)))
      default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return name
  }
}
