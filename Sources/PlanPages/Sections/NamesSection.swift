internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// Who is sent, year by year.
enum NamesSection {
  static func section(_ report: PlanReport) -> PageSection {
    let tables = report.problem.horizon.years.map { PageTable.markup(PrintedNames.table(of: $0, report)) }
    return PageSection(
      title: report.said(Wording(en: "Names, year by year", vi: "Danh sách cử đi học từng năm")),
      content: tables.joined(), startsSheet: true)
  }
}
