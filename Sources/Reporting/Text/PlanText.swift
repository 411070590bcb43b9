internal import Languages
internal import TrainingDomain

/// A plan in words and aligned tables, fit to paste in a report.
public enum PlanText {
  /// The plan as text.
  public static func text(of report: PlanReport) -> String {
    var sections = [heading(report), StatusText.section(report), StaffMovesText.section(report)]
    sections += [CoursesText.section(report), TargetsText.section(report)]
    sections += [
      AttainmentText.section(report, in: report.language), ObstaclesText.section(report, in: report.language),
    ]
    sections += [BudgetText.section(report)]
    sections += [
      StructureText.section(report, in: report.language), SentInFactText.section(report, in: report.language),
    ]
    sections += [NamesText.section(report), assumptions(report), origin(report)]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func heading(_ report: PlanReport) -> String {
    let problem = report.problem
    let title = TextTable.oneLine(problem.title)
    var lines = [title, String(repeating: "=", count: TextTable.width(title))]
    let names = problem.variants.joined(separator: ", ")
    let variants =
      problem.variants.isEmpty ? Wording(verbatim: "") : Wording(en: ", with \(names)", vi: ", biến thể \(names)")
    let scenario = Wording(
      en: "Scenario \(problem.scenario), years \(problem.horizon.first) to \(problem.horizon.last)\(variants).",
      vi: "Kịch bản \(problem.scenario), từ năm \(problem.horizon.first) đến năm \(problem.horizon.last)\(variants).")
    lines.append(report.said(scenario))
    return lines.map { $0 + "\n" }.joined()
  }

  /// Which program made the plan, and from what, so that a plan can be told from one of other inputs.
  private static func origin(_ report: PlanReport) -> String {
    let version = report.context.version
    guard let inputs = report.problem.inputs else {
      return report.said(Wording(en: "Made by trainplan \(version).", vi: "Lập bằng trainplan \(version).")) + "\n"
    }
    let count = inputs.files.count
    let line = Wording(
      en: "Made by trainplan \(version) from \(count) \(count == 1 ? "file" : "files"); their SHA-256 fingerprint:",
      vi: "Lập bằng trainplan \(version) từ \(count) tệp; mã băm SHA-256 chung của các tệp:")
    return report.said(line) + "\n  " + inputs.fingerprint + "\n"
  }

  private static func assumptions(_ report: PlanReport) -> String {
    guard !report.problem.assumptions.isEmpty else { return "" }
    let lines = report.problem.assumptions.map { "  - \(TextTable.oneLine($0))\n" }
    let title = Wording(
      en: "Assumptions (figures nobody could cite)", vi: "Giả định (các số liệu không có nguồn trích dẫn)")
    return report.said(title) + "\n" + lines.joined()
  }
}
