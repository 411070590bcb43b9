internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// Learners who start and money that falls due, per course and year, in every plan.
struct ComparedCoursesSheet {
  private let report: ComparisonReport
  private var plans: [ComparedPlan] { report.comparison.plans }
  private static let headRow = 3

  init(_ report: ComparisonReport) { self.report = report }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(Wording(en: "Courses", vi: "Khóa học"))
    let width = 3 + plans.count * 2
    var sheet = Sheet(name: name, widths: [5, 46, 8] + plans.flatMap { _ in [12.0, 18] })
    sheet.addTitle(
      report.said(
        Wording(en: "Learners and money per course and year", vi: "HỌC VIÊN VÀ KINH PHÍ THEO KHÓA HỌC VÀ NĂM")),
      below: report.comparison.base.problem.title, columns: width)
    sheet.skip()
    let headings = [
      Wording(en: "No.", vi: "TT"), Wording(en: "Course", vi: "Khóa học"), Wording(en: "Year", vi: "Năm"),
    ]
    let parts = plans.flatMap { plan -> [Wording] in
      let label = report.label(plan)
      return [
        Wording(en: "\(label): learners", vi: "\(label): học viên"),
        Wording(en: "\(label): đồng", vi: "\(label): kinh phí (đồng)"),
      ]
    }
    sheet.addHeadings(headings + parts, in: report.language)
    let first = sheet.nextRow
    for course in report.courses {
      for year in report.years { add(course, year, from: first, to: &sheet) }
    }
    if sheet.nextRow > first {
      sheet.filtered = CellRange(name, CellPlace(Self.headRow, 0), CellPlace(sheet.nextRow - 1, width - 1))
    }
    sheet.frozen = CellPlace(Self.headRow + 1, 2)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: width - 1)
    return sheet
  }

  /// A row where some plan has learners or money.
  private func add(_ course: Course.ID, _ year: Year, from first: Int, to sheet: inout Sheet) {
    let lines = plans.map { plan in plan.spending.courses.filter { $0.course == course && $0.year == year } }
    guard lines.contains(where: { !$0.isEmpty }) else { return }
    sheet.add(
      [
        Cell(.whole(sheet.nextRow - first + 1), .ordinal), Cell(.text(report.name(of: course)), .words),
        Cell(.whole(year.number), .ordinal),
      ]
        + lines.flatMap { lines in
          [
            Cell(.whole(lines.map(\.learners.count).reduce(0, +)), .sparse),
            Cell(.whole(lines.map(\.cost.amount).reduce(0, +)), .sparse),
          ]
        })
  }
}
