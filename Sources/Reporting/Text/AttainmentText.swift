internal import Languages
internal import TrainingDomain

/// A line for each target that can be pasted into a report of the kind the resolutions are answered with.
enum AttainmentText {
  /// The section; targets counted unit by unit stand in the table only.
  static func section(_ report: PlanReport, in language: Language) -> String {
    let lines = report.result.targets.filter { $0.unit == nil }.compactMap { line -> String? in
      guard let target = report.target(line.target) else { return nil }
      let attained = AttainmentLine(
        count: line.planned, of: line.population, targets: [target.threshold], comparator: target.comparator)
      let name = TextTable.oneLine(target.name.isEmpty ? target.id.rawValue : target.name)
      return attained.map { "  \($0.text(name, in: language))\n" }
    }
    guard !lines.isEmpty else { return "" }
    let heading = Wording(en: "Attainment as reports word it", vi: "Mức độ đạt mục tiêu theo cách viết của báo cáo")
    return heading.text(in: language) + "\n" + lines.joined()
  }
}
