/// Why a workbook, or a sheet of it, cannot be read.
package struct WorkbookReadingFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// The bytes are no ZIP archive, or the archive has no table of contents.
    case noArchive
    /// A workbook of Excel 97 to 2003, or one locked by a password: both are another kind of file altogether.
    case oldOrLocked
    /// An archive, but no workbook: a part that every workbook has is missing.
    case noWorkbook
    /// A part cannot be unpacked: cut short, changed, or packed in a way that is not known.
    case damaged(part: String)
    /// A part is no XML, or XML that declares entities or nests without measure.
    case malformed(part: String)
    /// More parts, bytes, rows, columns or cells than a roster can have.
    case oversized
    /// A cell holds more text than a spreadsheet's cell can.
    case oversizedCell
    /// Two cells claim one address.
    case doubledCell
  }

  /// What is wrong.
  package let reason: Reason
  /// The sheet it stands on; nil for the workbook as a whole.
  package let sheet: String?
  /// The cell it stands in; nil for the sheet or the workbook as a whole.
  package let address: CellAddress?

  /// Makes a fault.
  init(_ reason: Reason, sheet: String? = nil, address: CellAddress? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.address = address
  }

  /// The fault of a sheet that holds more than can be read.
  package init(oversized sheet: String) { self.init(.oversized, sheet: sheet) }

  /// The same fault, of a sheet.
  func on(_ sheet: String) -> WorkbookReadingFault {
    WorkbookReadingFault(reason, sheet: self.sheet ?? sheet, address: address)
  }
}
