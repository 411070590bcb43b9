internal import Diagnostics

/// A row stands for somebody, and a row with a name for one person.
enum OfficialCount: ScenarioRule {
  static let name = "official-count"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    return roster.rows.compactMap { row in
      if row.count < 1 {
        return error(
          "official \(roster.label(row)) has a count of \(row.count)", remedy: "write 1 or more, or remove the row",
          at: roster.location(row, .count))
      }
      guard row.count > 1, row.name != nil else { return nil }
      return error(
        "official \(roster.label(row)) has a name and a count of \(row.count)",
        remedy: "leave the name empty, or write a count of 1", at: roster.location(row, .count))
    }
  }
}
