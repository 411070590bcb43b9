internal import CXlsxWriter

/// Writes a chart into a sheet.
struct ChartWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ book: UnsafeMutablePointer<lxw_workbook>, _ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    self.book = book
    self.sheet = sheet
  }

  /// Writes the chart; what the library cannot place is refused in its words.
  func write(_ drawn: SheetChart) throws(WorkbookFault) {
    let kind = drawn.kind == .bars ? LXW_CHART_BAR : LXW_CHART_COLUMN
    guard let chart = workbook_add_chart(book, UInt8(kind.rawValue)) else {
      throw WorkbookFault(words: "workbook_add_chart")
    }
    chart_title_set_name(chart, drawn.title)
    font(bold: true, size: 12) { chart_title_set_name_font(chart, $0) }
    for series in drawn.series { add(series, to: chart) }
    layOut(chart, drawn)
    var failure = LXW_NO_ERROR
    drawn.description.withCString { text in
      var options = lxw_chart_options()
      options.description = UnsafeMutablePointer(mutating: text)
      options.x_scale = Double(drawn.width) / 480
      options.y_scale = Double(drawn.height) / 288
      // It moves with the cells below it, but keeps its size when rows are filtered.
      options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      failure = worksheet_insert_chart_opt(
        sheet, lxw_row_t(drawn.place.row), lxw_col_t(drawn.place.column), chart, &options)
    }
    try WorkbookWriter.check(failure)
  }

  private func add(_ series: ChartSeries, to chart: UnsafeMutablePointer<lxw_chart>) {
    let added = chart_add_series(chart, "=" + series.categories.reference, "=" + series.values.reference)
    chart_series_set_name(added, series.name)
    var fill = lxw_chart_fill()
    fill.color = series.colour
    chart_series_set_fill(added, &fill)
  }

  private func layOut(_ chart: UnsafeMutablePointer<lxw_chart>, _ drawn: SheetChart) {
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    font(bold: false, size: 10) { chart_legend_set_font(chart, $0) }
    chart_set_series_gap(chart, 60)
    // The library calls the axis that lies X, whatever stands on it.
    let (lying, standing) = (LXW_CHART_AXIS_TYPE_X, LXW_CHART_AXIS_TYPE_Y)
    guard let categories = chart_axis_get(chart, drawn.kind == .bars ? standing : lying),
      let values = chart_axis_get(chart, drawn.kind == .bars ? lying : standing)
    else { return }
    font(bold: false, size: 10) { chart_axis_set_num_font(categories, $0) }
    font(bold: false, size: 9) { chart_axis_set_num_font(values, $0) }
    if let unit = drawn.valueTitle {
      chart_axis_set_name(values, unit)
      font(bold: false, size: 10) { chart_axis_set_name_font(values, $0) }
    }
    chart_axis_set_num_format(values, drawn.valueFormat)
    chart_axis_set_min(values, 0)
    if let most = drawn.mostValue { chart_axis_set_max(values, most) }
    // Lying bars are drawn from the bottom; read from the top they stand as in the table.
    if drawn.kind == .bars {
      chart_axis_set_reverse(categories)
      // The axis of values stays at the bottom.
      chart_axis_set_crossing_max(categories)
    }
  }

  private func font(bold: Bool, size: Double, _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void) {
    "Times New Roman".withCString { name in
      var font = lxw_chart_font()
      font.name = UnsafeMutablePointer(mutating: name)
      font.size = size
      font.bold = UInt8(bold ? LXW_TRUE.rawValue : LXW_EXPLICIT_FALSE.rawValue)
      body(&font)
    }
  }
}
