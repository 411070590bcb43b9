internal import Spreadsheets

extension OfficeSheet {
  /// The most columns that are read, as of a text file.
  private static let mostColumns = CSVScanner.mostColumns

  /// The rows of a worksheet, with nothing in the cells between; throws where they are more than a roster can have.
  init(_ worksheet: Worksheet, file: String) throws(WorkbookReadingFault) {
    var rows: [[Cell]] = []
    var count = 0
    for row in worksheet.rows {
      // What stands far to the right of everything belongs to no list, and is left out as a column without a heading.
      let cells = row.cells.filter { $0.column <= Self.mostColumns }
      let read = cells.map { Self.cell($0, row: row.number) }
      guard let last = read.last(where: { !$0.text.isEmpty }) else { continue }
      count += last.column
      guard count <= Worksheet.mostCells else { throw WorkbookReadingFault(oversized: worksheet.name) }
      var line: [Cell] = []
      line.reserveCapacity(last.column)
      for cell in read where cell.column <= last.column {
        while line.count < cell.column - 1 { line.append(Cell(text: "", line: row.number, column: line.count + 1)) }
        line.append(cell)
      }
      rows.append(line)
    }
    self.init(file: file, sheet: Self.composed(worksheet.name), rows: rows, merged: worksheet.merged)
  }

  private static func cell(_ cell: SheetCell, row: Int) -> Cell {
    let (text, fault): (String, SheetFault?) =
      switch cell.value {
      case .text(let text): (composed(text), nil)
      case .number(let digits): (digits, nil)
      case .truth(let truth): (truth ? "true" : "false", nil)
      case .error(let name): (name, .error)
      case .uncomputed: ("=", .uncomputed)
      case .date(let year, let month, let day): (iso(year, month, day), year == 1905 ? .yearAsDate : nil)
      }
    return Cell(text: text, line: row, column: cell.column, fault: fault)
  }

  /// A text in composed form, line ends and runs of blanks turned into single blanks.
  static func composed(_ text: String) -> String {
    let blank = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if blank.utf8.allSatisfy({ $0 < 0x80 }) { return blank }
    return String(decoding: Composition.composed(Array(blank.utf8)[...]), as: UTF8.self)
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
