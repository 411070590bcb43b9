internal import Diagnostics
internal import Languages

/// The roster holds at least one official.
enum EmptyRoster: ScenarioRule {
  static let name = "empty-roster"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster, roster.rows.isEmpty, roster.table.faults.isEmpty else { return [] }
    return [
      error(
        Wording(en: "the roster holds nobody", vi: "danh sách không có ai"),
        remedy: Wording(
          en: "add a row for each official below the header", vi: "thêm mỗi cán bộ một dòng dưới dòng tiêu đề"),
        at: SourceLocation(file: roster.table.file))
    ]
  }
}
