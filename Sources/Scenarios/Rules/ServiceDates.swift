internal import Diagnostics
internal import Languages

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
            Wording(
              en: "official \(roster.label(row)) starts service before being born",
              vi: "cán bộ \(roster.label(row)) vào công tác trước khi sinh ra"),
            remedy: Wording(en: "correct birthDate or serviceStart", vi: "sửa birthDate hoặc serviceStart"),
            at: roster.location(row, .serviceStart)))
      }
      if let last = row.lastDayOfService, let earlier = row.serviceStart ?? row.birth, last < earlier {
        let event =
          row.serviceStart == nil
          ? Wording(en: "being born", vi: "khi sinh ra") : Wording(en: "starting it", vi: "khi vào công tác")
        findings.append(
          error(
            Wording(
              en: "official \(roster.label(row)) ends service before \(event)",
              vi: "cán bộ \(roster.label(row)) thôi công tác trước \(event)"),
            remedy: Wording(en: "correct lastDayOfService", vi: "sửa lastDayOfService"),
            at: roster.location(row, .lastDayOfService)))
      }
      return findings
    }
  }
}
