internal import Spreadsheets

extension OfficeSheet {
  /// The merged cells that a cell belongs to; nil where it stands alone.
  func merged(around cell: Cell) -> CellRange? {
    merged.first { $0.contains(row: cell.line, column: cell.column) }
  }

  /// The sheet from a line on; as it is where none is named.
  func beginning(atLine line: Int?) -> OfficeSheet {
    guard let line else { return self }
    // A line in which nothing stands has no headings, and neither have those below it.
    let isThere = rows.contains { $0.first?.line == line }
    let kept = isThere ? rows.filter { ($0.first?.line ?? 0) >= line } : []
    return OfficeSheet(file: file, sheet: sheet, rows: kept, merged: merged)
  }

  /// The sheet with what is merged downwards written in each of its rows, from a row on.
  ///
  /// An office merges the cells of a unit beside all its people. What is merged across, such as the title of a section,
  /// belongs to one row and is left as it stands.
  ///
  /// - Parameter body: the first row of people, an index.
  func filledDown(from body: Int) -> OfficeSheet {
    var filled = self
    var room = Worksheet.mostCells
    for range in merged where range.last.row > range.first.row {
      let column = range.first.column - 1
      guard let anchor = index(ofLine: range.first.row), anchor >= body, column < rows[anchor].count,
        !rows[anchor][column].text.isEmpty
      else { continue }
      var row = anchor + 1
      while row < rows.count, let line = rows[row].first?.line, line <= range.last.row, room > 0 {
        filled.fill(row, column, with: rows[anchor][column])
        room -= 1
        row += 1
      }
    }
    return filled
  }

  private mutating func fill(_ row: Int, _ column: Int, with anchor: Cell) {
    while rows[row].count <= column { rows[row].append(cell(row, rows[row].count)) }
    let own = rows[row][column]
    guard own.text.isEmpty else { return }
    rows[row][column] = Cell(text: anchor.text, line: own.line, column: own.column, fault: anchor.fault)
  }

  /// The index of the row of a line; nil where nothing stands in it.
  private func index(ofLine line: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].first?.line ?? 0 < line { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].first?.line == line ? low : nil
  }
}
