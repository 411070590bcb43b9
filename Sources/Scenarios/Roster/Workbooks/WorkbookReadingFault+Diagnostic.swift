internal import Diagnostics
internal import Languages
internal import Spreadsheets

extension WorkbookReadingFault {
  /// The fault in words, at its place in a file.
  func diagnostic(file: String) -> Diagnostic {
    let place = SourceLocation(file: file, sheet: sheet, line: address?.row, column: address?.column)
    let (message, remedy) = words
    return Diagnostic(.error, rule: "unreadable-workbook", message, remedy: remedy, at: place)
  }

  private var words: (message: Wording, remedy: Wording) {
    let again = Wording(
      en: "open it in a spreadsheet program and save it as .xlsx",
      vi: "mở bằng phần mềm bảng tính và lưu lại dạng .xlsx")
    switch reason {
    case .noArchive, .noWorkbook:
      return (Wording(en: "the file is no Excel workbook", vi: "tệp không phải là tệp Excel (.xlsx)"), again)
    case .oldOrLocked:
      return (
        Wording(
          en: "the workbook is of the old form .xls, or locked by a password",
          vi: "tệp Excel thuộc dạng cũ .xls hoặc có đặt mật khẩu"),
        Wording(
          en: "remove the password and save it as .xlsx", vi: "bỏ mật khẩu và lưu lại dạng .xlsx")
      )
    case .damaged(let part):
      return (
        Wording(
          en: "the workbook is damaged: '\(part)' cannot be unpacked",
          vi: "tệp Excel bị hỏng: không giải nén được '\(part)'"),
        again
      )
    case .malformed(let part):
      return (
        Wording(
          en: "the workbook is damaged: '\(part)' is not the XML it should be",
          vi: "tệp Excel bị hỏng: '\(part)' không đúng dạng XML"), again
      )
    case .oversized:
      return (
        Wording(
          en: "the workbook holds more than a roster can: \(Worksheet.mostCells) cells or "
            + "\(OpenedWorkbook.mostMebibytes) MiB unpacked",
          vi: "tệp Excel chứa nhiều hơn mức một danh sách có thể có: \(Worksheet.mostCells) ô hoặc "
            + "\(OpenedWorkbook.mostMebibytes) MiB sau khi giải nén"),
        Wording(
          en: "copy the list alone into a new workbook", vi: "chép riêng danh sách sang một tệp Excel mới")
      )
    case .oversizedCell:
      return (
        Wording(en: "a cell holds more text than a cell can", vi: "một ô chứa nhiều chữ hơn mức cho phép"),
        Wording(en: "shorten it", vi: "rút ngắn ô này")
      )
    case .doubledCell:
      return (
        Wording(
          en: "the sheet contradicts itself about what stands in a cell",
          vi: "trang tính ghi mâu thuẫn về nội dung một ô"), again
      )
    }
  }
}

extension SheetFault {
  /// The fault in words.
  func diagnostic(of cell: OfficeSheet.Cell, at place: SourceLocation) -> Diagnostic {
    switch self {
    case .error:
      Diagnostic(
        .error, rule: "failed-formula",
        Wording(en: "the formula fails: \(cell.text)", vi: "công thức bị lỗi: \(cell.text)"),
        remedy: Wording(en: "correct it, or write the value", vi: "sửa công thức hoặc ghi thẳng giá trị"), at: place)
    case .uncomputed:
      Diagnostic(
        .error, rule: "uncomputed-formula",
        Wording(en: "no value is stored of the formula", vi: "công thức chưa lưu giá trị"),
        remedy: Wording(
          en: "open the workbook in a spreadsheet program and save it", vi: "mở bằng phần mềm bảng tính rồi lưu lại"),
        at: place)
    case .yearAsDate:
      Diagnostic(
        .error, rule: "year-as-date",
        Wording(
          en: "the cell holds a day of 1905; a year was probably typed into a cell formatted as a date",
          vi: "ô này đang là một ngày của năm 1905; có lẽ đã gõ năm vào ô định dạng ngày"),
        remedy: Wording(
          en: "format the cell as text or write the whole day", vi: "định dạng ô dạng chữ hoặc ghi đủ ngày tháng năm"),
        at: place)
    }
  }
}
