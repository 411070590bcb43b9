/// A chart of a sheet, drawn by the spreadsheet program from cells.
package struct SheetChart: Hashable, Sendable {
  /// How numbers are drawn.
  package enum Kind: Hashable, Sendable {
    /// Bars that lie, the first category at the top.
    case bars
    /// Columns that stand.
    case columns
  }

  /// How numbers are drawn.
  package let kind: Kind
  /// What the chart shows, in a line.
  package let title: String
  /// What the numbers are, beside their axis; nil where the title says it.
  package let valueTitle: String?
  /// The code of the number format of the axis.
  package let valueFormat: String
  /// Where the axis of values ends; nil where the program finds it.
  package let mostValue: Double?
  /// The numbers; the first series comes first.
  package let series: [ChartSeries]
  /// The cell at whose top left corner it begins.
  package let place: CellPlace
  /// How wide it is, in pixels.
  package let width: Int
  /// How high it is, in pixels.
  package let height: Int
  /// What it says to who cannot see it.
  package let description: String

  /// Makes a chart.
  package init(
    _ kind: Kind, title: String, valueTitle: String?, valueFormat: String, mostValue: Double? = nil,
    series: [ChartSeries], at place: CellPlace, width: Int, height: Int, description: String
  ) {
    self.kind = kind
    self.title = title
    self.valueTitle = valueTitle
    self.valueFormat = valueFormat
    self.mostValue = mostValue
    self.series = series
    self.place = place
    self.width = width
    self.height = height
    self.description = description
  }
}
