internal import Diagnostics

/// Where a cell stands: `H17` is the eighth column of the seventeenth row.
package struct CellAddress: Hashable, Sendable, CustomStringConvertible {
  /// The row, from 1.
  package let row: Int
  /// The column, from 1.
  package let column: Int

  /// The rows and columns of a sheet.
  package static let mostRows = 1_048_576
  /// The columns of a sheet.
  package static let mostColumns = 16_384

  /// Makes an address.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads an address such as `H17` or `$H$17`; nil where a text is none, or lies beyond the last row or column.
  package init?(_ text: some StringProtocol) {
    var (row, column, hasDigits) = (0, 0, false)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where !hasDigits: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where !hasDigits: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39:
        hasDigits = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= Self.mostColumns, row <= Self.mostRows else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The address as spreadsheets write it.
  package var description: String { "\(ColumnLetters.letters(of: column))\(row)" }
}
