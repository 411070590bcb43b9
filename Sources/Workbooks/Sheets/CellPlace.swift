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
  package var name: String { Self.letters(of: column) + "\(row + 1)" }

  /// The place as a formula names it that may be copied: `$B$7`.
  package var fixedName: String { "$" + Self.letters(of: column) + "$\(row + 1)" }

  /// The letters of a column: A for 0, AA for 26.
  private static func letters(of column: Int) -> String {
    var (rest, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
