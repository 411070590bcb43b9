internal import Diagnostics
internal import Languages

/// Without a retirement schedule every official needs a last day of service.
enum MissingServiceEnd: ScenarioRule {
  static let name = "missing-service-end"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster, draft.tree["retirement"] == nil else { return [] }
    let open = roster.rows.filter { $0.lastDayOfService == nil }
    guard let first = open.first else { return [] }
    let others =
      open.count > 1
      ? Wording(en: " and \(open.count - 1) more", vi: " và \(count: open.count - 1) người khác")
      : Wording(verbatim: "")
    return [
      warning(
        Wording(
          en:
            "official \(roster.label(first))\(others) has no last day of service, and there is no retirement schedule",
          vi: "cán bộ \(roster.label(first))\(others) không có ngày công tác cuối cùng, và không có lộ trình nghỉ hưu"),
        remedy: Wording(
          en: "import a schedule, or they are taken to stay beyond the horizon",
          vi: "đưa một lộ trình nghỉ hưu vào, nếu không thì coi như còn công tác quá kỳ kế hoạch"),
        at: roster.location(first, .lastDayOfService))
    ]
  }
}
