internal import Diagnostics

/// The roster holds at least one official.
enum EmptyRoster: ScenarioRule {
  static let name = "empty-roster"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster, roster.rows.isEmpty, roster.table.faults.isEmpty else { return [] }
    return [
      error(
        "the roster holds nobody", remedy: "add a row for each official below the header",
        at: SourceLocation(file: roster.table.file))
    ]
  }
}
