/// A sheet of a workbook: the rows that hold something, and the cells that are merged.
package struct Worksheet: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// The rows that hold something, from the top.
  package let rows: [SheetRow]
  /// The merged cells, in the order of the file.
  package let merged: [CellRange]

  /// Makes a sheet.
  package init(name: String, rows: [SheetRow], merged: [CellRange] = []) {
    self.name = name
    self.rows = rows
    self.merged = merged
  }

  /// The most cells of a sheet that are read: forty columns of a hundred thousand people.
  package static let mostCells = 4_000_000
  /// The most merged ranges of a sheet that are read.
  package static let mostMerged = 100_000
}
