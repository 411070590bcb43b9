/// A table as comma-separated values (RFC 4180 with line feeds, UTF-8, no byte order mark).
public struct CSVTable: Hashable, Sendable {
  /// The file's name.
  public let file: String
  /// The names of the columns.
  public let columns: [String]
  /// The cells, row by row.
  public let rows: [[String]]

  /// The table as text.
  public var text: String {
    ([columns] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\n" }.joined()
  }

  /// A cell fit for a spreadsheet: quoted where needed, and never read as a formula.
  static func cell(_ text: String) -> String {
    let guarded = isFormula(text) ? "'" + text : text
    let isPlain = guarded.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isPlain
      ? guarded
      : "\""
        + guarded.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would run the cell: it begins as a formula does and is no plain number.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    let digits = text.utf8.dropFirst()
    let isNumber =
      !digits.isEmpty && digits.count { $0 == UInt8(ascii: ".") } <= 1
      && digits.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    return !(isNumber && "+-".utf8.contains(first))
  }
}
