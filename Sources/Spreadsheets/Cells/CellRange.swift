/// A rectangle of cells, such as a merged heading.
package struct CellRange: Hashable, Sendable {
  /// The cell at the top left, which holds the value of all of them where they are merged.
  package let first: CellAddress
  /// The cell at the bottom right.
  package let last: CellAddress

  /// Makes a range.
  package init(first: CellAddress, last: CellAddress) {
    self.first = first
    self.last = last
  }

  /// Reads a range such as `C5:D5`; nil where a text is none or its ends are turned round.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = CellAddress(parts[0]), let last = CellAddress(parts[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(first: first, last: last)
  }

  /// Whether a cell belongs to it.
  package func contains(row: Int, column: Int) -> Bool {
    (first.row...last.row).contains(row) && (first.column...last.column).contains(column)
  }
}
