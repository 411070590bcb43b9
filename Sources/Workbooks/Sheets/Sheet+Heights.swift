extension Sheet {
  /// A row and its height in points.
  package struct RowHeight: Hashable, Sendable {
    /// The row, from 0.
    package let row: Int
    /// The height.
    package let points: Double
  }

  /// The heights of the rows that need more than a line, ascending: programs do not find them alike, and not at all for
  /// cells that are merged.
  var neededHeights: [RowHeight] {
    var needed: [Int: Double] = [:]
    func need(_ cell: Cell, in row: Int, _ columns: ClosedRange<Int>) {
      guard cell.style.wraps, case .text(let text) = cell.content else { return }
      let units = columns.map { widths.indices.contains($0) ? widths[$0] : 9 }.reduce(0, +)
      let room = units - (cell.style.side == .left && cell.style.hasBorder ? 1.3 : 0)
      let lines = TextWidth.lines(of: text, size: cell.style.size, isBold: cell.style.isBold, in: room)
      needed[row] = max(needed[row] ?? 0, Double(lines) * cell.style.size * 1.22 + 4)
    }
    for entry in entries { need(entry.cell, in: entry.place.row, entry.place.column...entry.place.column) }
    for merger in mergers where merger.first.row == merger.last.row {
      need(merger.cell, in: merger.first.row, merger.first.column...merger.last.column)
    }
    for height in heights { needed[height.row] = height.points }
    return needed.map { RowHeight(row: $0.key, points: ($0.value * 4).rounded(.up) / 4) }
      .filter { $0.points > 17.5 }.sorted { $0.row < $1.row }
  }
}
