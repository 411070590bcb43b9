extension CSVTable {
  /// Makes one table of rosters that stand in other files, one after the other; every text keeps its place there.
  ///
  /// It has the columns of all of them in the order in which they come; what a roster has no column for is empty.
  ///
  /// - Parameter file: what all of them are called together.
  init(_ parts: [RosterLines], file: String) {
    var header: [(cell: RosterLines.Cell, part: Int)] = []
    var known: Set<String> = []
    for (index, part) in parts.enumerated() {
      for cell in part.header where known.insert(cell.text).inserted { header.append((cell, index)) }
    }
    var bytes: [UInt8] = []
    func cell(_ text: String, _ line: Int, _ column: Int) -> Cell {
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      return Cell(start: start, end: bytes.count, line: line, column: column, hasDoubledQuotes: false)
    }
    let headerCells = header.map { cell($0.cell.text, $0.cell.line, $0.cell.column) }
    var cells: [Cell] = []
    var origins: [Origin] = []
    for part in parts {
      origins.append(
        Origin(firstRow: cells.count / max(1, header.count), file: part.file, sheet: part.sheet))
      let places = header.map { column in part.header.firstIndex { $0.text == column.cell.text } }
      for person in part.people {
        for place in places {
          let own: RosterLines.Cell =
            place.map { person[$0] } ?? ("", person.first?.line ?? 1, person.first?.column ?? 1)
          cells.append(cell(own.text, own.line, own.column))
        }
      }
    }
    if origins.isEmpty { origins = [Origin(firstRow: 0, file: file, sheet: nil)] }
    self.init(
      file: file, bytes: bytes, headerCells: headerCells, headerOrigins: header.map(\.part), cells: cells,
      origins: origins)
  }
}
