internal import Diagnostics

/// Without a retirement schedule every official needs a last day of service.
enum MissingServiceEnd: ScenarioRule {
  static let name = "missing-service-end"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster, draft.tree["retirement"] == nil else { return [] }
    let open = roster.rows.filter { $0.lastDayOfService == nil }
    guard let first = open.first else { return [] }
    let others = open.count > 1 ? " and \(open.count - 1) more" : ""
    return [
      warning(
        "official \(roster.label(first))\(others) has no last day of service, and there is no retirement schedule",
        remedy: "import a schedule, or they are taken to stay beyond the horizon",
        at: roster.location(first, .lastDayOfService))
    ]
  }
}
