internal import CXlsxWriter
internal import Languages
internal import Workbooks

/// Writes a template to a path with the library.
struct TemplateWriter {
  private let path: String

  init(path: String) { self.path = path }

  /// Writes the workbook.
  func write(_ template: RosterTemplate, in language: Language) throws(RosterTemplateFault) {
    guard let book = workbook_new(path) else { throw RosterTemplateFault("workbook_new") }
    var fault: RosterTemplateFault?
    do throws(RosterTemplateFault) { try fill(book, with: template, language) } catch { fault = error }
    // Closing also frees the book, so it is closed whatever came before.
    let failure = workbook_close(book)
    if let fault { throw fault }
    try check(failure)
  }

  private func fill(
    _ book: UnsafeMutablePointer<lxw_workbook>, with template: RosterTemplate, _ language: Language
  ) throws(RosterTemplateFault) {
    try setProperties(of: book, template.title)
    guard let sheet = workbook_add_worksheet(book, template.sheet),
      let lists = workbook_add_worksheet(book, template.lists), let heading = workbook_add_format(book),
      let day = workbook_add_format(book), let text = workbook_add_format(book)
    else { throw RosterTemplateFault("workbook_add_worksheet") }
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_bg_color(heading, 0xDDE6F0)
    format_set_border(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_num_format(day, "dd/mm/yyyy")
    // As text what is typed stays as it is: running numbers of people keep their zeros, and nothing becomes a formula.
    format_set_num_format(text, "@")
    for (index, column) in template.columns.enumerated() {
      let place = lxw_col_t(index)
      let format = if case .day = column.content { day } else { text }
      try check(worksheet_set_column(sheet, place, place, Double(column.width), format))
      try check(worksheet_write_string(sheet, 0, place, column.heading, heading))
      try check(worksheet_write_comment(sheet, 0, place, column.note.text(in: language)))
      try offer(column, at: place, on: sheet, lists: lists, named: template.lists, heading)
    }
    worksheet_freeze_panes(sheet, 1, 3)
    worksheet_activate(sheet)
  }

  /// Puts a list of choices on the sheet of lists and offers it in the cells of a column, or has days checked.
  private func offer(
    _ column: TemplateColumn, at place: lxw_col_t, on sheet: UnsafeMutablePointer<lxw_worksheet>,
    lists: UnsafeMutablePointer<lxw_worksheet>, named name: String, _ heading: UnsafeMutablePointer<lxw_format>
  ) throws(RosterTemplateFault) {
    var validation = lxw_data_validation()
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    let last = lxw_row_t(RosterTemplate.rows)
    switch column.content {
    case .text: break
    case .day:
      // A year typed into a cell of days is a day of 1905, which nobody alive was born on.
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      validation.minimum_datetime = lxw_datetime(year: 1930, month: 1, day: 1, hour: 0, min: 0, sec: 0)
      validation.maximum_datetime = lxw_datetime(year: 2100, month: 12, day: 31, hour: 0, min: 0, sec: 0)
      try check(worksheet_data_validation_range(sheet, 1, place, last, place, &validation))
    case .choice(let words, let isStrict):
      try check(worksheet_write_string(lists, 0, place, column.heading, heading))
      for (row, word) in words.enumerated() {
        try check(worksheet_write_string(lists, lxw_row_t(row + 1), place, word, nil))
      }
      guard !words.isEmpty else { return }
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.error_type = UInt8(
        isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP.rawValue : LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
      let offered = CellRange(name, rows: 1...words.count, column: Int(place))
      let failure = "=\(offered.reference)".withCString { formula in
        validation.value_formula = UnsafeMutablePointer(mutating: formula)
        return worksheet_data_validation_range(sheet, 1, place, last, place, &validation)
      }
      try check(failure)
    }
  }

  private func setProperties(
    of book: UnsafeMutablePointer<lxw_workbook>, _ title: String
  ) throws(RosterTemplateFault) {
    let failure = String(title.prefix(250)).withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // Seconds of 1 January 1980; 0 would mean now.
      properties.created = 315_532_800
      return workbook_set_properties(book, &properties)
    }
    try check(failure)
  }

  /// Throws what the library says of an error.
  private func check(_ failure: lxw_error) throws(RosterTemplateFault) {
    guard failure != LXW_NO_ERROR else { return }
    throw RosterTemplateFault(lxw_strerror(failure).map { String(cString: $0) } ?? "libxlsxwriter")
  }
}
