internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// The inputs in which each plan differs from the base, a sentence each.
struct ComparedInputsSheet {
  private let report: ComparisonReport
  private static let headRow = 3

  init(_ report: ComparisonReport) { self.report = report }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(Wording(en: "Inputs that differ", vi: "Dữ liệu khác nhau"))
    var sheet = Sheet(name: name, widths: [5, 28, 100])
    sheet.addTitle(
      report.said(
        Wording(en: "The inputs that differ from the base", vi: "DỮ LIỆU ĐẦU VÀO KHÁC VỚI PHƯƠNG ÁN GỐC")),
      below: report.comparison.base.problem.title, columns: 3)
    sheet.skip()
    sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Plan", vi: "Phương án"), Wording(en: "Difference", vi: "Khác biệt"),
      ], in: report.language)
    let first = sheet.nextRow
    for (plan, differences) in zip(report.comparison.others, report.inputs) {
      for sentence in InputSentence.sentences(of: differences) {
        sheet.add([
          Cell(.whole(sheet.nextRow - first + 1), .ordinal), Cell(.text(report.label(plan)), .words),
          Cell(.text(report.said(sentence)), .words),
        ])
      }
    }
    if sheet.nextRow > first {
      sheet.filtered = CellRange(name, CellPlace(Self.headRow, 0), CellPlace(sheet.nextRow - 1, 2))
    }
    sheet.frozen = CellPlace(Self.headRow + 1, 0)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: 2)
    return sheet
  }
}
