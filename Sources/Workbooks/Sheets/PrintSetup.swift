/// How a sheet is printed: on A4, as wide as the paper, with its page numbers below.
package struct PrintSetup: Hashable, Sendable {
  /// Whether the paper lies.
  package var isLandscape = true
  /// The rows that every page begins with, from 0; nil for none.
  package var repeatedRows: ClosedRange<Int>?
  /// The last column that is printed, from 0; nil for all.
  package var lastColumn: Int?
  /// The rows before which a page ends, ascending; a sheet with any is printed in its own size, not as wide as the paper.
  package var pageBreaks: [Int] = []

  /// Makes a setup.
  package init(
    isLandscape: Bool = true, repeatedRows: ClosedRange<Int>? = nil, lastColumn: Int? = nil, pageBreaks: [Int] = []
  ) {
    self.isLandscape = isLandscape
    self.repeatedRows = repeatedRows
    self.lastColumn = lastColumn
    self.pageBreaks = pageBreaks
  }
}
