internal import Diagnostics
internal import Spreadsheets

/// A table as an office keeps it: rows of any length, nothing yet known of headings.
struct OfficeSheet: Sendable {
  /// A cell: its text, line ends and runs of blanks turned into single blanks, and its place.
  struct Cell: Hashable, Sendable {
    /// The text; empty where nothing stands there.
    let text: String
    /// The line, from 1.
    let line: Int
    /// The column in characters, or of a sheet, from 1.
    let column: Int
    /// Why the text is not to be trusted; nil where nothing is wrong with it.
    var fault: SheetFault?

    /// The cell once its fault is told of: empty where the text is none of the office's, so that no more is said of it.
    var reported: Cell { fault == nil || fault == .yearAsDate ? self : Cell(text: "", line: line, column: column) }
  }

  /// The file's name, for messages.
  let file: String
  /// The sheet of a workbook; nil for every other file.
  var sheet: String?
  /// The merged cells of a sheet.
  var merged: [CellRange] = []
  /// The rows, blank lines left out.
  var rows: [[Cell]]

  /// Cuts the bytes of a file at a separator; nil where quotes do not match, which the plain reader reports.
  ///
  /// - Parameter most: how many rows are read; a canonical file is known by its first rows.
  init?(_ bytes: [UInt8], file: String, separator: UInt8, most: Int = .max) {
    var scanner = CSVScanner(bytes, separator: separator)
    var rows: [[Cell]] = []
    while rows.count < most, let row = scanner.nextRow() {
      rows.append(
        row.map { cell in
          let raw = String(decoding: bytes[cell.start..<max(cell.start, cell.end)], as: UTF8.self)
          let text = cell.hasDoubledQuotes ? Self.undoubled(raw) : raw
          return Cell(
            text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "), line: cell.line,
            column: cell.column)
        })
    }
    guard scanner.unterminatedQuote == nil, scanner.strayTexts.isEmpty, scanner.longCell == nil,
      scanner.overflowLine == nil
    else { return nil }
    self.file = file
    self.rows = rows
  }

  /// Takes rows as they stand, nothing merged.
  init(file: String, sheet: String?, rows: [[Cell]], merged: [CellRange] = []) {
    self.file = file
    self.sheet = sheet
    self.rows = rows
    self.merged = merged
  }

  /// A cell of a row; nothing beyond the row's end.
  func cell(_ row: Int, _ column: Int) -> Cell {
    if column < rows[row].count { return rows[row][column] }
    // In a sheet every cell has its address; in a text there is no place beyond the end of a line.
    return Cell(text: "", line: rows[row].first?.line ?? 1, column: sheet == nil ? 1 : column + 1)
  }

  /// The place of a cell.
  func location(_ cell: Cell) -> SourceLocation {
    SourceLocation(file: file, sheet: sheet, line: cell.line, column: cell.column)
  }

  private static func undoubled(_ text: String) -> String {
    text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
