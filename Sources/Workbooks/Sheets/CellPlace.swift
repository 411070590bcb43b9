internal import Diagnostics

/// Where a cell stands in a sheet.
package struct CellPlace: Hashable, Sendable {
  /// The row, from 0.
  package let row: Int
  /// The column, from 0.
  package let column: Int

  /// Makes a place.
  package init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }

  /// The place as formulas of its own sheet name it: `B7`.
  package var name: String { letters + "\(row + 1)" }

  /// The place as a formula names it that may be copied: `$B$7`.
  package var fixedName: String { "$" + letters + "$\(row + 1)" }

  private var letters: String { ColumnLetters.letters(of: column + 1) }
}
