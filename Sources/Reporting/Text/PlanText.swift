internal import Languages
internal import TrainingDomain

/// A plan in words and aligned tables, fit to paste in a report.
public enum PlanText {
  /// The plan as text.
  public static func text(of report: PlanReport) -> String {
    var sections = [heading(report), StatusText.section(report)]
    sections += [CoursesText.section(report), TargetsText.section(report)]
    sections += [AttainmentText.section(report, in: .english), ObstaclesText.section(report, in: .english)]
    sections += [BudgetText.section(report)]
    sections += [StructureText.section(report, in: .english), SentInFactText.section(report, in: .english)]
    sections += [NamesText.section(report), assumptions(report)]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func heading(_ report: PlanReport) -> String {
    let problem = report.problem
    let title = TextTable.oneLine(problem.title)
    var lines = [title, String(repeating: "=", count: TextTable.width(title))]
    var scenario = "Scenario \(problem.scenario), years \(problem.horizon.first) to \(problem.horizon.last)"
    if !problem.variants.isEmpty { scenario += ", with \(problem.variants.joined(separator: ", "))" }
    lines.append(scenario + ".")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func assumptions(_ report: PlanReport) -> String {
    guard !report.problem.assumptions.isEmpty else { return "" }
    let lines = report.problem.assumptions.map { "  - \(TextTable.oneLine($0))\n" }
    return "Assumptions (figures nobody could cite)\n" + lines.joined()
  }
}
