internal import Diagnostics

/// An official is born before service starts, and service ends after it has started.
enum ServiceDates: ScenarioRule {
  static let name = "service-dates"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    return roster.rows.flatMap { row -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if let birth = row.birth, let start = row.serviceStart, birth >= start {
        findings.append(
          error(
            "official \(roster.label(row)) starts service before being born",
            remedy: "correct birthDate or serviceStart", at: roster.location(row, .serviceStart)))
      }
      if let last = row.lastDayOfService, let earlier = row.serviceStart ?? row.birth, last < earlier {
        let event = row.serviceStart == nil ? "being born" : "starting it"
        findings.append(
          error(
            "official \(roster.label(row)) ends service before \(event)", remedy: "correct lastDayOfService",
            at: roster.location(row, .lastDayOfService)))
      }
      return findings
    }
  }
}
