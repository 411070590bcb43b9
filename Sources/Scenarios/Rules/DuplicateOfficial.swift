internal import Diagnostics

/// No two rows of the roster have one id.
enum DuplicateOfficial: ScenarioRule {
  static let name = "duplicate-id"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    var first: [String: RosterRow] = [:]
    first.reserveCapacity(roster.rows.count)
    return roster.rows.compactMap { row in
      guard !row.id.isEmpty else { return nil }
      guard let other = first[row.id] else {
        first[row.id] = row
        return nil
      }
      let line = roster.location(other, .id).line ?? 0
      return error(
        "official \(row.id) already stands in line \(line)", remedy: "give one of the rows another id",
        at: roster.location(row, .id))
    }
  }
}
