internal import Diagnostics
internal import Languages

/// A roster has so many officials at most in all: a slip of a digit in a count must not keep the program busy for hours.
///
/// The communes of the whole country have 192,718.
enum RosterSize: ScenarioRule {
  static let name = "roster-size"
  private static let most = 1_000_000

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    var total = 0
    for row in roster.rows {
      total += max(0, row.count)
      guard total > most else { continue }
      return [
        error(
          Wording(
            en: "up to here the roster has \(count: total) officials, more than \(count: most)",
            vi: "đến đây danh sách đã có \(count: total) cán bộ, nhiều hơn \(count: most)"),
          remedy: Wording(
            en: "correct the counts, or plan parts of the body on their own",
            vi: "sửa lại số lượng, hoặc lập kế hoạch riêng cho từng phần"),
          at: roster.location(row, .count))
      ]
    }
    return []
  }
}
