internal import Languages
internal import Markup
internal import Reporting

/// The make-up of the body; nothing where the scenario asks for none.
enum StructureSection {
  static func section(_ report: PlanReport) -> PageSection {
    PageSection(
      title: report.said(Wording(en: "Make-up of the body", vi: "Cơ cấu đội ngũ")),
      content: PageTable.markup(PrintedPlan.structure(report)))
  }
}
