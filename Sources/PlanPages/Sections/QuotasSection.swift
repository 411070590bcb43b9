internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain
internal import WhatIf

/// How many start on which course in each year.
enum QuotasSection {
  static func section(_ report: PlanReport, _ letters: CourseLetters) -> PageSection {
    let title = report.said(Wording(en: "Quotas, year by year", vi: "Chỉ tiêu cử đi học từng năm"))
    guard !report.result.quotas.isEmpty else {
      let nobody = Wording(en: "Nobody is sent on any course.", vi: "Không cử ai đi học khóa nào.")
      return PageSection(title: title, content: PageWords.paragraph(report.said(nobody)))
    }
    let tables = report.problem.horizon.years.map { PageTable.markup(PrintedQuotas.table(of: $0, report)) }
    return PageSection(
      title: title,
      content: chart(report, letters).figure(letters.legend) + PageTable.markup(PrintedYears.learners(report))
        + tables.joined(), startsSheet: true)
  }

  private static func chart(_ report: PlanReport, _ letters: CourseLetters) -> YearColumns {
    let caption = Wording(en: "Learners who start each year", vi: "Học viên nhập học mỗi năm")
    let lines = report.spending.courses
    let columns = report.problem.horizon.years.map { year -> YearColumns.Column in
      let parts = lines.filter { $0.year == year && $0.learners > .zero }.compactMap { line in
        letters[line.course].map {
          YearColumns.Part(colour: $0.colour, letter: $0.letter, amount: line.learners.count)
        }
      }
      let all = parts.map(\.amount).reduce(0, +)
      return YearColumns.Column(
        year: "\(year)", parts: parts, said: PrintedAmount.grouped(all, in: report.language))
    }
    return YearColumns(title: report.said(caption), columns: columns)
  }
}
