/// A rectangle of cells of a sheet, as formulas and charts of any sheet name it.
package struct CellRange: Hashable, Sendable {
  /// The sheet's name.
  package let sheet: String
  /// The cell at the top left.
  package let first: CellPlace
  /// The cell at the bottom right.
  package let last: CellPlace

  /// Makes a range of two corners.
  package init(_ sheet: String, _ first: CellPlace, _ last: CellPlace) {
    self.sheet = sheet
    self.first = first
    self.last = last
  }

  /// Makes a range of some rows of one column.
  package init(_ sheet: String, rows: ClosedRange<Int>, column: Int) {
    self.init(sheet, CellPlace(rows.lowerBound, column), CellPlace(rows.upperBound, column))
  }

  /// The range with its sheet: `'Kinh phí'!$D$4:$D$9`, or one cell of it.
  package var reference: String {
    let quoted = "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    return quoted + "!" + first.fixedName + (first == last ? "" : ":" + last.fixedName)
  }
}
