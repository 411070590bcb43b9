internal import Diagnostics
internal import Languages

/// Every unit, group, flag, track, rung and course the roster names is declared.
enum UnknownRosterReference: ScenarioRule {
  static let name = "unknown-reference"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    var findings: [Diagnostic] = []
    for (column, track) in roster.tracks where draft.levels.rungs[track] == nil {
      findings.append(
        error(
          Wording(
            en: "the roster has a column of the unknown track '\(track)'",
            vi: "danh sách có cột của thang trình độ chưa khai báo '\(track)'"),
          remedy: Suggestion.remedy(for: track, among: draft.ids(.tracks)), at: roster.table.headerLocation(column)))
    }
    let units = Set(draft.ids(.units))
    let groups = Set(draft.ids(.groups))
    let flags = Set(draft.ids(.flags))
    let courses = Set(draft.ids(.courses))
    let rungs = roster.tracks.map { Set(draft.levels.rungs[$0.track] ?? []) }
    var ids: [ScenarioSection: [String]] = [:]
    var remedies = SuggestedRemedies()
    for row in roster.rows {
      func report(_ section: ScenarioSection, _ id: String, _ column: RosterColumn) {
        let known = ids[section] ?? draft.ids(section)
        ids[section] = known
        let remedy = remedies.remedy(for: id, of: section.rawValue, among: known)
        findings.append(
          error(
            Wording(
              en: "official \(roster.label(row)) names the unknown \(section.word) '\(id)'",
              vi: "cán bộ \(roster.label(row)) nêu \(section.word) chưa khai báo '\(id)'"), remedy: remedy,
            at: roster.location(row, column)))
      }
      if !row.unit.isEmpty, !units.contains(row.unit) { report(.units, row.unit, .unit) }
      if let home = row.home, !units.contains(home) { report(.units, home, .home) }
      for group in row.groups where !groups.contains(group) { report(.groups, group, .groups) }
      for flag in row.flags where !flags.contains(flag) { report(.flags, flag, .flags) }
      for course in row.inProgress where !courses.contains(course.course) {
        report(.courses, course.course, .inProgress)
      }
      for (column, rung) in row.rungs where !rungs[column].contains(rung) {
        let track = roster.tracks[column].track
        guard let known = draft.levels.rungs[track] else { continue }
        findings.append(
          error(
            Wording(
              en: "official \(roster.label(row)) holds the unknown rung '\(rung)'",
              vi: "cán bộ \(roster.label(row)) có bậc chưa khai báo '\(rung)'"),
            remedy: remedies.remedy(for: rung, of: "rung \(track)", among: known),
            at: roster.location(row, trackColumn: column)))
      }
    }
    return findings
  }
}
