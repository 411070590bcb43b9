internal import Diagnostics
internal import Languages

/// A row stands for somebody, and a row with a name for one person.
enum OfficialCount: ScenarioRule {
  static let name = "official-count"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    return roster.rows.compactMap { row in
      if row.count < 1 {
        return error(
          Wording(
            en: "official \(roster.label(row)) has a count of \(row.count)",
            vi: "cán bộ \(roster.label(row)) có số lượng là \(row.count)"),
          remedy: Wording(en: "write 1 or more, or remove the row", vi: "ghi từ 1 trở lên, hoặc bỏ dòng này"),
          at: roster.location(row, .count))
      }
      guard row.count > 1, row.name != nil else { return nil }
      return error(
        Wording(
          en: "official \(roster.label(row)) has a name and a count of \(row.count)",
          vi: "cán bộ \(roster.label(row)) vừa có họ tên vừa có số lượng là \(row.count)"),
        remedy: Wording(
          en: "leave the name empty, or write a count of 1", vi: "để trống họ tên, hoặc ghi số lượng là 1"),
        at: roster.location(row, .count))
    }
  }
}
