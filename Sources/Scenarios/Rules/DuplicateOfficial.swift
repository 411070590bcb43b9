internal import Diagnostics
internal import Languages

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
        Wording(en: "official \(row.id) already stands in line \(line)", vi: "cán bộ \(row.id) đã có ở dòng \(line)"),
        remedy: Wording(en: "give one of the rows another id", vi: "ghi mã khác cho một trong hai dòng"),
        at: roster.location(row, .id))
    }
  }
}
