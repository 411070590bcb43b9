internal import TrainingDomain

/// Reads the forms a roster's cells are written in.
enum CellParsing {
  /// A day written `yyyy-mm-dd`, `dd/mm/yyyy` or `yyyy`; `isForm` says whether the text at least looks like one.
  static func date(_ text: String) -> (date: CalendarDate?, isForm: Bool) {
    let bytes = Array(text.utf8)
    let separator: UInt8 = bytes.contains(UInt8(ascii: "/")) ? UInt8(ascii: "/") : UInt8(ascii: "-")
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false).map(number)
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count else { return (nil, false) }
    switch numbers.count {
    case 1:
      guard bytes.count == 4 else { return (nil, false) }
      return (CalendarDate(year: numbers[0], month: 1, day: 1), true)
    case 3 where separator == UInt8(ascii: "/"):
      return (CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]), true)
    case 3:
      return (CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]), true)
    default:
      return (nil, false)
    }
  }

  /// The number of one to four decimal digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Ids separated by `;` or blanks.
  static func list(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    // A letter's marks, which may follow a separator, are outside ASCII; without them bytes can be compared.
    guard text.utf8.allSatisfy({ $0 < 128 }) else { return text.split { $0 == ";" || $0 == " " }.map(String.init) }
    return text.utf8.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: " ") }.map { String(Substring($0)) }
  }

  /// Pairs `key:value` separated by `;`; nil where a part is no pair.
  static func pairs(_ text: String) -> [(key: String, value: String)]? {
    var pairs: [(key: String, value: String)] = []
    for part in list(text) {
      guard let colon = part.lastIndex(of: ":") else { return nil }
      pairs.append((String(part[..<colon]), String(part[part.index(after: colon)...])))
    }
    return pairs
  }

  /// The sex a word stands for.
  static func sex(_ text: String) -> Sex? {
    switch text.lowercased() {
    case "female", "nữ": .female
    case "male", "nam": .male
    default: nil
    }
  }

  /// The rating a word stands for.
  static func rating(_ text: String) -> Rating? {
    switch text {
    case "unsatisfactory": .unsatisfactory
    case "satisfactory": .satisfactory
    case "good": .good
    case "outstanding": .outstanding
    default: nil
    }
  }

  /// The truth value a word stands for.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "có": true
    case "no", "false", "không": false
    default: nil
    }
  }
}
