internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// Targets that are not met, with who cannot be trained and why.
enum ObstaclesSection {
  static func section(_ report: PlanReport) -> PageSection {
    PageSection(
      title: report.said(Wording(en: "Targets that are not met, and why", vi: "Chỉ tiêu không đạt và nguyên nhân")),
      content: report.result.obstacles.compactMap { part($0, report) }.joined(), startsSheet: true)
  }

  private static func part(_ obstacles: TargetObstacles, _ report: PlanReport) -> Markup? {
    guard let target = report.target(obstacles.target) else { return nil }
    let unit = obstacles.unit.map { " – " + report.name(of: $0) } ?? ""
    let sentences = ObstacleSentences(obstacles, target).all.map { sentence(report.said($0)) }
    let groups = obstacles.blocked.map { group(of: $0, report) }
    return .element(
      "div", ["class": "block"],
      [PageWords.heading(report.name(of: obstacles.target) + unit), PageWords.list(sentences)]) + groups.joined()
  }

  private static func group(of group: BlockedOfficials, _ report: PlanReport) -> Markup {
    let names = group.rows.map { row in
      (report.official(row.official)?.name ?? row.official.rawValue) + (row.count == 1 ? "" : " ×\(row.count)")
    }
    let reason = sentence(report.said(ObstaclesText.people(group, report.problem)))
    return .element(
      "p", [:],
      [.element("strong", [:], [Markup(reason)]), .element("br"), Markup(names.joined(separator: ", ") + ".")])
  }

  /// A sentence of what was said without a capital letter and a full stop.
  private static func sentence(_ words: String) -> String {
    guard let first = words.first else { return "" }
    return first.uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }
}
