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
      let place = roster.location(other, .id)
      let line = place.line ?? 0
      let first =
        place.sheet == nil
        ? Wording(en: "in line \(line)", vi: "ở dòng \(line)") : Wording(en: "at \(place)", vi: "tại \(place)")
      return error(
        Wording(en: "official \(row.id) already stands \(first)", vi: "cán bộ \(row.id) đã có \(first)"),
        remedy: Wording(en: "give one of the rows another id", vi: "ghi mã khác cho một trong hai dòng"),
        at: roster.location(row, .id))
    }
  }
}
