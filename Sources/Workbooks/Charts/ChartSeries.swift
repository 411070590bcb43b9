/// Numbers of a sheet that a chart shows.
package struct ChartSeries: Hashable, Sendable {
  /// What the series is called in the legend.
  package let name: String
  /// The names of what is shown.
  package let categories: CellRange
  /// The numbers.
  package let values: CellRange
  /// Its colour.
  package let colour: CellStyle.Colour

  /// Makes a series.
  package init(name: String, categories: CellRange, values: CellRange, colour: CellStyle.Colour) {
    self.name = name
    self.categories = categories
    self.values = values
    self.colour = colour
  }
}
