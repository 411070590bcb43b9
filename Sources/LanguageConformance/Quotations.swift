/// Quotations stand in the language, and with the figures, in which they were written.
enum Quotations {
  /// A text without what stands in quotation marks of any kind; a bar stands for each quotation.
  static func left(outOf text: String) -> String {
    let closing: [Character: Character] = ["'": "'", "\"": "\"", "`": "`", "“": "”"]
    var left = ""
    var awaited: Character?
    for character in text {
      if let mark = awaited {
        if character == mark { awaited = nil }
      } else if let mark = closing[character], character != "'" || !endsInWord(left) {
        awaited = mark
        left.append("|")
      } else {
        left.append(character)
      }
    }
    return left
  }

  /// Whether an apostrophe at the end would belong to a word.
  private static func endsInWord(_ text: String) -> Bool { text.last.map { $0.isLetter || $0 == "'" } ?? false }
}
