internal import Languages
public import Reporting
internal import TrainingDomain

/// A plan as a page to read and to print: the answer first, then what it rests on.
public enum PlanPage {
  /// The page in HTML; the same plan is always the same bytes.
  public static func text(of report: PlanReport) -> String {
    let problem = report.problem
    let names = problem.variants.joined(separator: ", ")
    let variants =
      problem.variants.isEmpty ? Wording(verbatim: "") : Wording(en: ", with \(names)", vi: ", biến thể \(names)")
    let subtitle = Wording(
      en: "Scenario \(problem.scenario), years \(problem.horizon.first) to \(problem.horizon.last)\(variants)",
      vi: "Kịch bản \(problem.scenario), từ năm \(problem.horizon.first) đến năm \(problem.horizon.last)\(variants)")
    let letters = CourseLetters(report)
    return Page(
      title: problem.title, subtitle: report.said(subtitle), language: report.language,
      sections: [
        AnswerSection.section(report), TargetsSection.section(report), QuotasSection.section(report, letters),
        NamesSection.section(report), TimelineSection.section(report, letters), MoneySection.section(report),
        StaffSection.section(report), ObstaclesSection.section(report), StructureSection.section(report),
        NotesSection.section(report),
        OriginSection.section(problem.inputs, version: report.context.version, in: report.language),
      ]
    ).text
  }
}
