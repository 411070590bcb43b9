package import Languages
package import TrainingDomain

/// Targets that cannot be met: who cannot be trained and why, what else the missing heads are lost to, and what could be
/// attained at most.
package enum ObstaclesText {
  static func section(_ report: PlanReport, in language: Language) -> String {
    let parts = report.result.obstacles.compactMap { obstacles -> String? in
      guard let target = report.target(obstacles.target) else { return nil }
      return part(obstacles, target, report, language)
    }
    guard !parts.isEmpty else { return "" }
    let heading = Wording(en: "Targets that are not met, and why", vi: "Chỉ tiêu không đạt và nguyên nhân")
    return heading.text(in: language) + "\n" + parts.joined(separator: "\n")
  }

  private static func part(
    _ obstacles: TargetObstacles, _ target: Target, _ report: PlanReport, _ language: Language
  ) -> String {
    let name = target.name.isEmpty ? target.id.rawValue : target.name
    let unit = obstacles.unit.map { " – " + report.name(of: $0) } ?? ""
    var lines = ["  " + TextTable.oneLine(name + unit)]
    lines += ObstacleSentences(obstacles, target).all.map { "    " + TextTable.oneLine($0.text(in: language)) }
    for group in obstacles.blocked {
      lines.append("    " + TextTable.oneLine(people(group, report.problem).text(in: language)))
      let shown = group.reason.isAboutService ? group.rows.count : 10
      for row in group.rows.prefix(shown) {
        let official = report.official(row.official)
        let told = [official?.name, row.count == 1 ? nil : "×\(row.count)"].compactMap { $0 }
        lines.append("      " + TextTable.oneLine(([row.official.rawValue] + told).joined(separator: "  ")))
      }
      let rest = group.rows.count - shown
      guard rest > 0 else { continue }
      let more = Wording(
        en: "and \(count: rest) more, see blocked.csv", vi: "và \(count: rest) trường hợp khác, xem blocked.csv")
      lines.append("      " + more.text(in: language))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Why a group of people cannot be trained, with how many they are.
  package static func people(_ group: BlockedOfficials, _ problem: PlanningProblem) -> Wording {
    let reason = group.reason.wording(in: problem)
    let heads = PrintedCount.officials(group.heads)
    return Wording(en: "\(heads): \(reason)", vi: "\(heads): \(reason)")
  }
}
