internal import Diagnostics
internal import Languages

/// A CSV file: a header and rows, every cell knowing its line and column.
///
/// Cells are ranges of the file's bytes; text is made only of the cells that are read.
struct CSVTable: Sendable {
  /// A cell as a range of bytes and its place.
  struct Cell: Sendable {
    /// Where the bytes begin, quotes left out.
    let start: Int
    /// Where they end.
    let end: Int
    /// The line of the cell's first character, from 1.
    var line: Int { Int(lineNumber) }
    /// The column of the cell's first character, from 1.
    var column: Int { Int(columnNumber) }
    /// Whether the cell holds doubled quotes that stand for one.
    let hasDoubledQuotes: Bool

    private let lineNumber: UInt32
    private let columnNumber: UInt32

    /// Makes a cell.
    init(start: Int, end: Int, line: Int, column: Int, hasDoubledQuotes: Bool) {
      self.start = start
      self.end = end
      self.hasDoubledQuotes = hasDoubledQuotes
      lineNumber = UInt32(truncatingIfNeeded: line)
      columnNumber = UInt32(truncatingIfNeeded: column)
    }
  }

  /// Where rows stand: from the first of them up to the first of the next origin.
  struct Origin: Hashable, Sendable {
    /// The first of the rows, from 0.
    let firstRow: Int
    /// The file.
    let file: String
    /// The sheet; nil where the file is no workbook.
    let sheet: String?
  }

  /// The name of the file, or of the folder of files, for messages.
  let file: String
  /// The names of the columns.
  private(set) var header: [String] = []
  /// What is wrong with the file's form.
  private(set) var faults: [Diagnostic] = []

  let bytes: [UInt8]
  private var cells: [Cell] = []
  private var origins: [Origin]
  /// For each column, the origin its name stands in.
  private var headerOrigins: [Int] = []
  private var headerCells: [Cell] = []
  private var columns: [String: Int] = [:]
  private var raggedRows = 0
  /// How many rows of a wrong length are told of one by one; where there are more, something else is wrong.
  private static let mostRaggedRows = 1_000

  /// Reads a table of bytes that are known to be UTF-8.
  init(_ content: ArraySlice<UInt8>, file: String) {
    bytes = Array(content)
    self.file = file
    origins = [Origin(firstRow: 0, file: file, sheet: nil)]
    var scanner = CSVScanner(bytes)
    while let row = scanner.nextRow() { take(row) }
    if raggedRows > Self.mostRaggedRows {
      let message = Wording(
        en: "\(raggedRows) rows have another number of cells than the header",
        vi: "\(count: raggedRows) dòng có số ô khác dòng tiêu đề")
      report("ragged-row", message, Wording(en: "check the separator", vi: "kiểm tra dấu phân cách"), 1, nil)
    }
    reportSizes(scanner)
    for place in scanner.strayTexts.prefix(Self.mostRaggedRows) {
      report(
        "text-after-quote", Wording(en: "text follows a closing quote", vi: "có chữ đứng sau dấu ngoặc kép đóng"),
        Wording(en: "double quotes inside a cell", vi: "viết dấu ngoặc kép hai lần bên trong ô"), place.line,
        place.column)
    }
    if let place = scanner.unterminatedQuote {
      report(
        "unterminated-quote", Wording(en: "a quoted cell is never closed", vi: "một ô mở ngoặc kép nhưng không đóng"),
        Wording(en: "close it with \"", vi: "đóng lại bằng \""), place.line, place.column)
    }
  }

  /// Makes a table of cells that are known to be as many in every row as in the header, whose names differ.
  init(
    file: String, bytes: [UInt8], headerCells: [Cell], headerOrigins: [Int], cells: [Cell], origins: [Origin]
  ) {
    self.file = file
    self.bytes = bytes
    self.headerCells = headerCells
    self.headerOrigins = headerOrigins
    self.cells = cells
    self.origins = origins
    header = headerCells.map { text(of: $0) }
    for (index, name) in header.enumerated() { columns[name] = index }
  }

  /// How many rows follow the header.
  var rowCount: Int { header.isEmpty ? 0 : cells.count / header.count }

  /// The index of a column; nil where the table has none of this name.
  func column(_ name: String) -> Int? { columns[name] }

  /// The text of a cell without surrounding blanks and without an apostrophe that guards it; empty where the column is nil.
  func text(_ row: Int, _ column: Int?) -> String {
    guard let column else { return "" }
    return SpreadsheetCell.unguarded(text(of: cells[row * header.count + column]))
  }

  /// Whether a cell holds nothing.
  func isEmpty(_ row: Int, _ column: Int?) -> Bool {
    guard let column else { return true }
    let cell = cells[row * header.count + column]
    return cell.start >= cell.end
  }

  /// The place of a cell, or of the row where the column is nil.
  func location(_ row: Int, _ column: Int? = nil) -> SourceLocation {
    let cell = cells[row * header.count + (column ?? 0)]
    let origin = origin(of: row)
    return SourceLocation(
      file: origin.file, sheet: origin.sheet, line: cell.line, column: column == nil ? nil : cell.column)
  }

  /// The file and sheet a row stands in.
  func origin(of row: Int) -> Origin { origins.last { $0.firstRow <= row } ?? origins[0] }

  /// The place of a column's name.
  func headerLocation(_ column: Int) -> SourceLocation {
    let origin = origins[headerOrigins.indices.contains(column) ? headerOrigins[column] : 0]
    let cell = headerCells[column]
    return SourceLocation(file: origin.file, sheet: origin.sheet, line: cell.line, column: cell.column)
  }

  /// The place of the names of columns as a whole.
  var headerPlace: SourceLocation {
    SourceLocation(file: file, sheet: origins[0].sheet, line: headerCells.first?.line ?? 1)
  }

  private func text(of cell: Cell) -> String {
    let raw = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    guard cell.hasDoubledQuotes else { return raw }
    return raw.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }

  private mutating func take(_ row: [Cell]) {
    guard let first = row.first else { return }
    if header.isEmpty {
      headerCells = row
      header = row.map { text(of: $0) }
      for (index, name) in header.enumerated() {
        if columns[name] == nil { columns[name] = index; continue }
        let message = Wording(en: "column '\(name)' stands twice", vi: "cột '\(name)' xuất hiện hai lần")
        report(
          "duplicate-column", message, Wording(en: "keep one of them", vi: "chỉ giữ một"), row[index].line,
          row[index].column)
      }
      return
    }
    guard row.count == header.count else {
      raggedRows += 1
      if raggedRows > Self.mostRaggedRows { return }
      let message = Wording(
        en: "the row has \(row.count) cells, the header \(header.count)",
        vi: "dòng này có \(row.count) ô, dòng tiêu đề có \(header.count) ô")
      report(
        "ragged-row", message,
        Wording(en: "give every row one cell for each column", vi: "ghi cho mỗi dòng đủ mỗi cột một ô"), first.line, nil
      )
      return
    }
    cells.append(contentsOf: row)
  }

  private mutating func reportSizes(_ scanner: CSVScanner) {
    if let place = scanner.longCell {
      report(
        "oversized-cell",
        Wording(
          en: "a cell holds more than \(CSVScanner.mostCellBytes) bytes",
          vi: "một ô chứa hơn \(CSVScanner.mostCellBytes) byte"),
        Wording(
          en: "shorten it, or close a quote left open; nothing is read from here on",
          vi: "rút ngắn ô, hoặc đóng dấu ngoặc kép còn mở; từ đây không đọc tiếp"),
        place.line, place.column)
    }
    guard let line = scanner.overflowLine else { return }
    // What is wrong in a million rows that are not taken need not be said.
    cells = []
    report(
      "oversized-file",
      Wording(
        en: "the table is larger than \(CSVScanner.mostRows) rows, \(CSVScanner.mostColumns) columns"
          + " or \(CSVScanner.mostCells) cells",
        vi: "bảng lớn hơn \(CSVScanner.mostRows) dòng, \(CSVScanner.mostColumns) cột hoặc \(CSVScanner.mostCells) ô"),
      Wording(en: "nothing is read from here on; divide the file", vi: "từ đây không đọc tiếp; hãy chia nhỏ tệp"), line,
      nil)
  }

  private mutating func report(_ rule: String, _ message: Wording, _ remedy: Wording, _ line: Int, _ column: Int?) {
    let place = SourceLocation(file: file, line: line, column: column)
    faults.append(Diagnostic(.error, rule: rule, message, remedy: remedy, at: place))
  }
}
