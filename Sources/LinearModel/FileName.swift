/// Names as model files may carry them, and back again.
///
/// Letters, digits and full stops stay; an underscore doubles; every other byte becomes `_` and two hexadecimal
/// digits, so `start[B,2026]` is written `start_5BB_2C2026_5D`. Names that readers would take for a number or a
/// keyword have their first byte written that way. The writers mark rows and columns of their own by suffixes that
/// no encoded name can contain (`_lo`, `_hi`, `_one`).
public enum FileName {
  /// Longer encoded names are replaced by numbered ones: COIN's readers refuse more than 100 bytes, and the
  /// writers may add a suffix.
  static let longest = 96

  /// The name as it is written.
  public static func encoded(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let hidesFirst = beginsLikeNumber(bytes) || keywords.contains(name.lowercased())
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_") {
        text += "__"
      } else if isPlain(byte), !(place == 0 && hidesFirst) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "_" + hexadecimal(byte)
      }
    }
    return text
  }

  /// The name that `encoded(_:)` made this text from; nil when it made it from none.
  public static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "_") else {
        bytes.append(byte)
        continue
      }
      if rest.first == UInt8(ascii: "_") {
        rest.removeFirst()
        bytes.append(byte)
      } else {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard rest.count >= 2, digits.allSatisfy(\.isHexDigit), let value = UInt8(digits, radix: 16) else { return nil }
        rest = rest.dropFirst(2)
        bytes.append(value)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The names of all rows or columns, encoded; those too long are numbered, and a comment of the file lists them.
  ///
  /// - Parameter prefix: what a number follows, as in `_row17`: no encoded name begins with it.
  static func encoded(_ names: [String], prefix: String) -> [String] {
    names.enumerated().map { index, name in
      let text = encoded(name)
      return text.utf8.count <= longest ? text : "\(prefix)\(index + 1)"
    }
  }

  /// Lines that tell which numbered name stands for which long one.
  static func legend(_ names: [String], _ written: [String], prefix: String) -> [String] {
    zip(names, written).compactMap { name, text in
      text.hasPrefix(prefix) ? "\(text) is \(printable(name))" : nil
    }
  }

  /// A name fit for a comment: on one line whatever it contains.
  static func printable(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }

  /// Whether a reader of the LP format would begin a number here: a digit, a full stop, or an exponent like `e5`.
  private static func beginsLikeNumber(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if digits.contains(first) || first == UInt8(ascii: ".") { return true }
    guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E") else { return false }
    return bytes.count == 1 || digits.contains(bytes[1])
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  /// Words that begin a section or stand for a number in some reader.
  private static let keywords: Set<String> = [
    "bin", "binaries", "binary", "bound", "bounds", "end", "free", "gen", "general", "generals", "inf", "infinity",
    "int", "integer", "integers", "max", "maximise", "maximize", "maximum", "min", "minimise", "minimize", "minimum",
    "nan", "range", "ranges", "rhs", "s.t.", "semi", "semis", "sin", "sos", "sos1", "sos2", "st", "st.", "subject",
    "such",
  ]
}
