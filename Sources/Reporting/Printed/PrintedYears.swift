internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Courses by year: learners who start, and money that falls due.
package enum PrintedYears {
  /// Learners who start, per course and year.
  package static func learners(_ report: PlanReport) -> PrintedTable {
    let caption = Wording(en: "Learners who start, per course and year", vi: "Học viên nhập học theo khóa học và năm")
    return table(caption, report, \.learners) { PrintedAmount.heads($0, in: report.language) }
  }

  /// Money that falls due for learners and classes, per course and year.
  package static func money(_ report: PlanReport) -> PrintedTable {
    let caption = Wording(
      en: "Money that falls due, per course and year (million đồng, rounded)",
      vi: "Kinh phí phải chi theo khóa học và năm (triệu đồng, làm tròn)")
    return table(caption, report, \.cost) { PrintedAmount.millions($0, in: report.language) }
  }

  private static func table<Value: AdditiveArithmetic>(
    _ caption: Wording, _ report: PlanReport, _ value: KeyPath<CourseYear, Value>, _ printed: (Value) -> String
  ) -> PrintedTable {
    let lines = report.spending.courses
    let years = report.problem.horizon.years
    let heads = [PrintedTable.Column(report.said(Wording(en: "Course", vi: "Khóa học")))]
    let total = report.said(Wording(en: "Total", vi: "Tổng cộng"))
    var table = PrintedTable(
      report.said(caption),
      heads + years.map { .init("\($0)", isNumber: true) } + [.init(total, isNumber: true)])
    func row(_ name: String, _ lines: [CourseYear], isTotal: Bool = false) {
      let cells = years.map { year in
        lines.filter { $0.year == year }.map { $0[keyPath: value] }.reduce(Value.zero, +)
      }
      table.add([name] + (cells + [cells.reduce(Value.zero, +)]).map(printed), isTotal: isTotal)
    }
    for course in report.problem.courses where lines.contains(where: { $0.course == course.id }) {
      row(course.name, lines.filter { $0.course == course.id })
    }
    row(total, lines, isTotal: true)
    return table
  }
}
