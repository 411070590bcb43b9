internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Learners who start and money that falls due, per course and year, in every plan.
enum ComparedCoursesText {
  static let title = Wording(
    en: "Learners who start / money that falls due (million đồng, rounded), per course and year",
    vi: "Học viên nhập học / kinh phí phải chi (triệu đồng, làm tròn) theo khóa học và năm")

  static func section(_ report: ComparisonReport) -> String { report.said(title) + "\n" + table(report).text }

  /// A row for every course and year.
  static func table(_ report: ComparisonReport) -> ComparedTable {
    var table = ComparedTable([Wording(en: "course", vi: "Khóa học"), Wording(en: "year", vi: "Năm")], report)
    let lines = report.comparison.plans.flatMap(\.spending.courses)
    for course in report.courses where lines.contains(where: { $0.course == course }) {
      var first = report.name(of: course)
      for year in report.years where lines.contains(where: { $0.course == course && $0.year == year }) {
        table.add([first, "\(year)"]) { plan in cell(plan, report) { $0.course == course && $0.year == year } }
        first = ""
      }
      table.add([first, report.said(total)]) { plan in cell(plan, report) { $0.course == course } }
    }
    var first = report.said(Wording(en: "all courses", vi: "Tất cả các khóa"))
    for year in report.years {
      table.add([first, "\(year)"]) { plan in cell(plan, report) { $0.year == year } }
      first = ""
    }
    table.add([first, report.said(total)]) { plan in cell(plan, report) { _ in true } }
    return table
  }

  private static let total = Wording(en: "total", vi: "Tổng")

  private static func cell(
    _ plan: ComparedPlan, _ report: ComparisonReport, _ isCounted: (CourseYear) -> Bool
  ) -> String {
    let lines = plan.spending.courses.filter(isCounted)
    guard !lines.isEmpty else { return "-" }
    return PrintedAmount.heads(lines.map(\.learners).reduce(.zero, +), in: report.language) + " / "
      + PrintedAmount.millions(lines.map(\.cost).reduce(.zero, +), in: report.language)
  }
}
