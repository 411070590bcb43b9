internal import Languages
internal import Markup
internal import Reporting

/// Who comes, moves and goes; nothing where no such thing is decided.
enum StaffSection {
  static func section(_ report: PlanReport) -> PageSection {
    PageSection(
      title: report.said(Wording(en: "Who comes, moves and goes", vi: "Tuyển dụng, điều động, nghỉ hưu trước tuổi")),
      content: PageTable.markup(PrintedPlan.moves(report)))
  }
}
