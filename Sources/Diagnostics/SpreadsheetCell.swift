/// What a spreadsheet would make of a cell of text.
public enum SpreadsheetCell {
  /// The text, with an apostrophe before it where a spreadsheet would run it: it begins as a formula does and is no plain number.
  public static func guarded(_ text: String) -> String { isFormula(text[...]) ? "'" + text : text }

  /// The text without the apostrophe that `guarded` put before it.
  public static func unguarded(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && isFormula(text.dropFirst()) ? String(text.dropFirst()) : text
  }

  private static func isFormula(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    let digits = text.utf8.dropFirst()
    let isNumber =
      !digits.isEmpty && digits.count { $0 == UInt8(ascii: ".") } <= 1
      && digits.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    return !(isNumber && "+-".utf8.contains(first))
  }
}
