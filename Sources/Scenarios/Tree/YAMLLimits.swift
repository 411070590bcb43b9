internal import Diagnostics
internal import Languages

/// What a YAML text is looked through for before the library reads it, since the library itself knows no bounds.
enum YAMLLimits {
  /// The most marks that can begin a value. A scenario has at most as many values as `TreeBuilder` takes and a few marks
  /// for each, while every mark costs the library some hundred bytes.
  static let mostMarks = 2_000_000
  /// The most bytes, several times what so many values can take.
  static let mostBytes = 16 * 1024 * 1024
  /// From how many aliases on keys must be plain. To find keys set twice the library compares them with all that their
  /// aliases stand for, which a few dozen aliases of aliases can make endless.
  static let mostAliases = 8

  /// Why a text is not read; nil where it may be.
  static func fault(of text: String, file: String) -> Diagnostic? {
    var survey = Survey()
    let isShort = text.utf8.count <= mostBytes
    if isShort { for byte in text.utf8 { survey.take(byte) } }
    if !isShort || survey.marks > mostMarks {
      return fault(
        Wording(
          en: "the file holds more values than a scenario can have",
          vi: "tệp chứa nhiều giá trị hơn mức một kịch bản có thể có"),
        Wording(en: "put people and units into CSV files", vi: "ghi cán bộ và đơn vị trong tệp CSV"),
        SourceLocation(file: file))
    }
    if let line = survey.keyLine, survey.aliases > mostAliases {
      return fault(
        Wording(
          en: "the file has many aliases, and a key that is an alias, a list or a mapping",
          vi: "tệp có nhiều bí danh YAML, và có tên mục là bí danh, danh sách hoặc bảng"),
        Wording(en: "write every key as plain text", vi: "ghi mọi tên mục bằng chữ thường"),
        SourceLocation(file: file, line: line))
    }
    return nil
  }

  private static func fault(_ message: Wording, _ remedy: Wording, _ place: SourceLocation) -> Diagnostic {
    Diagnostic(.error, rule: "oversized-file", message, remedy: remedy, at: place)
  }

  /// What is counted on the way through a text. Marks within quotes and comments are counted too: a little too strict,
  /// for files no scenario comes near.
  private struct Survey {
    /// Marks in front of which, or after which, a value may stand.
    var marks = 0
    /// Asterisks where an alias may begin, with a name behind them.
    var aliases = 0
    /// The line of the first key that may be more than a text.
    var keyLine: Int?
    private var line = 1
    private var last = UInt8(ascii: "\n")
    private var beforeLast = UInt8(ascii: "\n")
    /// Whether an alias or a closing bracket ended here, blanks apart: a colon would make it a key.
    private var mayEndKey = false
    private var isInAlias = false

    mutating func take(_ byte: UInt8) {
      if last == UInt8(ascii: "*"), Self.mayPrecedeNode(beforeLast), Self.isNameByte(byte) {
        aliases += 1
        isInAlias = true
      } else if last == UInt8(ascii: "?"), Self.mayPrecedeNode(beforeLast), Self.isBlank(byte) {
        noteKey()
      }
      if isInAlias, !Self.isNameByte(byte) { (isInAlias, mayEndKey) = (false, true) }
      switch byte {
      case UInt8(ascii: ":"):
        marks += 1
        if mayEndKey { noteKey() }
        mayEndKey = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        mayEndKey = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: "-"), UInt8(ascii: "?"):
        marks += 1
        mayEndKey = false
      default:
        mayEndKey = false
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      (beforeLast, last) = (last, byte)
    }

    private mutating func noteKey() { if keyLine == nil { keyLine = line } }

    /// Blanks and line ends; YAML knows some beyond ASCII, so all that lies there counts.
    private static func isBlank(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }

    private static func mayPrecedeNode(_ byte: UInt8) -> Bool {
      isBlank(byte) || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  }
}
