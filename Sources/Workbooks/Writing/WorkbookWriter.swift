internal import CXlsxWriter

/// Writes a workbook to a path with the library.
struct WorkbookWriter {
  private let path: String

  init(path: String) { self.path = path }

  /// Writes the workbook.
  func write(_ workbook: Workbook) throws(WorkbookFault) {
    guard let book = workbook_new(path) else { throw WorkbookFault(words: "workbook_new") }
    var fault: WorkbookFault?
    do throws(WorkbookFault) { try fill(book, with: workbook) } catch { fault = error }
    // Closing also frees the book, so it is closed whatever came before.
    let failure = workbook_close(book)
    if let fault { throw fault }
    try Self.check(failure)
  }

  private func fill(_ book: UnsafeMutablePointer<lxw_workbook>, with workbook: Workbook) throws(WorkbookFault) {
    try setProperties(of: book, workbook)
    let styles = StyleWriter(book)
    for sheet in workbook.sheets {
      guard let written = workbook_add_worksheet(book, sheet.name) else {
        throw WorkbookFault(words: "workbook_add_worksheet: \(sheet.name)")
      }
      try SheetWriter(written, styles).write(sheet)
      for chart in sheet.charts { try ChartWriter(book, written).write(chart) }
    }
  }

  private func setProperties(
    of book: UnsafeMutablePointer<lxw_workbook>, _ workbook: Workbook
  ) throws(WorkbookFault) {
    var failure = LXW_NO_ERROR
    CellText.cleaned(String(workbook.title.prefix(250))).withCString { title in
      workbook.maker.withCString { maker in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: maker)
        // Seconds of 1 January 1980; 0 would mean now.
        properties.created = 315_532_800
        failure = workbook_set_properties(book, &properties)
      }
    }
    try Self.check(failure)
  }

  /// Throws what the library says of an error.
  static func check(_ failure: lxw_error) throws(WorkbookFault) {
    guard failure != LXW_NO_ERROR else { return }
    throw WorkbookFault(words: lxw_strerror(failure).map { String(cString: $0) } ?? "libxlsxwriter")
  }
}
