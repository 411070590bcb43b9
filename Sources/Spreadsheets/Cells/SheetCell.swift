/// A cell of a sheet that holds something.
package struct SheetCell: Hashable, Sendable {
  /// Its column, from 1.
  package let column: Int
  /// What it holds; of a formula, the value that is stored with it.
  package let value: CellValue

  /// Makes a cell.
  package init(column: Int, value: CellValue) {
    self.column = column
    self.value = value
  }
}
