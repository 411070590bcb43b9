/// A sheet of a workbook as a value.
package struct Sheet: Hashable, Sendable {
  /// A cell and where it stands.
  package struct Entry: Hashable, Sendable {
    /// Where it stands.
    package let place: CellPlace
    /// The cell.
    package let cell: Cell
  }

  /// Cells of a row that are one.
  package struct Merger: Hashable, Sendable {
    /// The cell at the top left, whose content is shown.
    package let first: CellPlace
    /// The cell at the bottom right.
    package let last: CellPlace
    /// What is shown.
    package let cell: Cell
  }

  /// The sheet's name on its tab: at most 31 letters, none of `[ ] : * ? / \`.
  package let name: String
  /// The widths of the columns from the first, in digits of the plain letter.
  package var widths: [Double]
  /// How many rows and columns stay in view; nil for none.
  package var frozen: CellPlace?
  /// The list that can be filtered and sorted, its headings included; nil for none.
  package var filtered: CellRange?
  /// How it is printed.
  package var printing = PrintSetup()
  /// The heights that were set.
  package private(set) var heights: [RowHeight] = []
  /// The cells in the order in which they were put.
  package private(set) var entries: [Entry] = []
  /// The cells that are one.
  package private(set) var mergers: [Merger] = []
  /// The charts.
  package private(set) var charts: [SheetChart] = []
  /// The first row below everything that was put, from 0.
  package private(set) var nextRow = 0

  /// Makes an empty sheet.
  package init(name: String, widths: [Double]) {
    self.name = name
    self.widths = widths
  }

  /// Puts a cell.
  package mutating func put(_ content: CellContent, at row: Int, _ column: Int, _ style: CellStyle) {
    entries.append(Entry(place: CellPlace(row, column), cell: Cell(content, style)))
    nextRow = max(nextRow, row + 1)
  }

  /// Puts cells from the first column of the next row, and gives the row.
  @discardableResult
  package mutating func add(_ cells: [Cell]) -> Int {
    let row = nextRow
    for (column, cell) in cells.enumerated() { put(cell.content, at: row, column, cell.style) }
    nextRow = row + 1
    return row
  }

  /// Puts one cell over a rectangle.
  package mutating func merge(_ content: CellContent, from first: CellPlace, to last: CellPlace, _ style: CellStyle) {
    guard first != last else { return put(content, at: first.row, first.column, style) }
    mergers.append(Merger(first: first, last: last, cell: Cell(content, style)))
    nextRow = max(nextRow, last.row + 1)
  }

  /// Sets the height of a row, in points; otherwise its longest text does.
  package mutating func setHeight(ofRow row: Int, to points: Double) {
    heights.append(RowHeight(row: row, points: points))
  }

  /// Leaves rows empty.
  package mutating func skip(_ rows: Int = 1) { nextRow += rows }

  /// Puts a chart.
  package mutating func add(_ chart: SheetChart) { charts.append(chart) }
}
