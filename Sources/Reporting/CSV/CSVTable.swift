internal import Diagnostics

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
    let guarded = SpreadsheetCell.guarded(text)
    let isPlain = guarded.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isPlain
      ? guarded
      : "\""
        + guarded.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
  }
}
