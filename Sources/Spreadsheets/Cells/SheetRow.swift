/// A row of a sheet that holds something.
package struct SheetRow: Hashable, Sendable {
  /// Its number, from 1.
  package let number: Int
  /// The cells that hold something, from the left.
  package let cells: [SheetCell]
  /// Whether it is hidden, by hand or by a filter.
  package let isHidden: Bool

  /// Makes a row.
  package init(number: Int, cells: [SheetCell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }
}
