internal import CXlsxWriter
internal import TrainingDomain

/// Writes the cells and settings of a sheet.
struct SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let styles: StyleWriter

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: StyleWriter) {
    self.sheet = sheet
    self.styles = styles
  }

  /// Writes everything but the charts.
  func write(_ value: Sheet) throws(WorkbookFault) {
    let plain = styles.format(of: CellStyle())
    for (column, width) in value.widths.enumerated() {
      try WorkbookWriter.check(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, plain))
    }
    for merger in value.mergers { try merge(merger) }
    for entry in value.entries { try write(entry.cell, at: entry.place) }
    for height in value.neededHeights {
      try WorkbookWriter.check(worksheet_set_row(sheet, lxw_row_t(height.row), height.points, nil))
    }
    if let frozen = value.frozen { worksheet_freeze_panes(sheet, lxw_row_t(frozen.row), lxw_col_t(frozen.column)) }
    if let list = value.filtered {
      try WorkbookWriter.check(
        worksheet_autofilter(
          sheet, lxw_row_t(list.first.row), lxw_col_t(list.first.column), lxw_row_t(list.last.row),
          lxw_col_t(list.last.column)))
    }
    try setUpPrinting(of: value)
  }

  private func merge(_ merger: Sheet.Merger) throws(WorkbookFault) {
    let (first, last) = (merger.first, merger.last)
    // The library writes a text over the rectangle; any other content takes the place of its first cell.
    try WorkbookWriter.check(
      worksheet_merge_range(
        sheet, lxw_row_t(first.row), lxw_col_t(first.column), lxw_row_t(last.row), lxw_col_t(last.column), "",
        styles.format(of: merger.cell.style)))
    try write(merger.cell, at: first)
  }

  private func write(_ cell: Cell, at place: CellPlace) throws(WorkbookFault) {
    let (row, column, format) = (lxw_row_t(place.row), lxw_col_t(place.column), styles.format(of: cell.style))
    let failure =
      switch cell.content {
      case .blank: worksheet_write_blank(sheet, row, column, format)
      case .text(let text):
        text.isEmpty
          ? worksheet_write_blank(sheet, row, column, format)
          : worksheet_write_string(sheet, row, column, CellText.cleaned(text), format)
      case .whole(let number): worksheet_write_number(sheet, row, column, Double(number), format)
      case .number(let number): worksheet_write_number(sheet, row, column, number, format)
      case .day(let day):
        withUnsafePointer(to: Self.date(day.year.number, day.month.number, day.day)) { date in
          worksheet_write_datetime(sheet, row, column, UnsafeMutablePointer(mutating: date), format)
        }
      case .formula(let formula, let result):
        worksheet_write_formula_num(sheet, row, column, "=" + formula, format, Double(result))
      }
    try WorkbookWriter.check(failure)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> lxw_datetime {
    var date = lxw_datetime()
    (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
    return date
  }

  private func setUpPrinting(of value: Sheet) throws(WorkbookFault) {
    worksheet_set_paper(sheet, 9)  // A4
    if value.printing.isLandscape { worksheet_set_landscape(sheet) } else { worksheet_set_portrait(sheet) }
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6)
    if value.printing.pageBreaks.isEmpty {
      worksheet_fit_to_pages(sheet, 1, 0)
    } else {
      // The list of breaks ends with a zero.
      var rows = value.printing.pageBreaks.map { lxw_row_t($0) } + [0]
      try WorkbookWriter.check(worksheet_set_h_pagebreaks(sheet, &rows))
    }
    worksheet_center_horizontally(sheet)
    let name = value.name.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    try WorkbookWriter.check(worksheet_set_footer(sheet, "&L&8\(name)&R&8&P/&N"))
    if let rows = value.printing.repeatedRows {
      try WorkbookWriter.check(
        worksheet_repeat_rows(sheet, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)))
    }
    if let column = value.printing.lastColumn {
      try WorkbookWriter.check(
        worksheet_print_area(sheet, 0, 0, lxw_row_t(max(0, value.nextRow - 1)), lxw_col_t(column)))
    }
  }
}
