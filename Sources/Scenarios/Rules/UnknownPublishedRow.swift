internal import Diagnostics
internal import Languages
internal import PublishedTables

/// Every row that a statement of a published file names is one of its tables', and no table has a row twice.
enum UnknownPublishedRow: ScenarioRule {
  static let name = "unknown-published-row"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.published.flatMap { file in
      let tables = file["tables"]?.setEntries ?? []
      let known = tables.flatMap { table in rows(of: table).map { "\(table.key)/\($0.text ?? "")" } }
      let unknown = (file["statements"]?.items ?? []).compactMap { $0["row"] }.compactMap { row -> Diagnostic? in
        guard let text = row.text, !known.contains(text) else { return nil }
        let near = Suggestion.nearest(to: text, among: known)
        return error(
          Wording(en: "no table has the row '\(text)'", vi: "không bảng nào có dòng '\(text)'"),
          remedy: near.map { Wording(en: "did you mean '\($0)'?", vi: "có phải '\($0)' không?") }
            ?? Wording(en: "write table/row", vi: "ghi bảng/dòng"), at: row.location)
      }
      return unknown + tables.flatMap(duplicates)
    }
  }

  private static func rows(of table: ScenarioTree.Entry) -> [ScenarioTree] {
    (table.value["rows"]?.items ?? []).compactMap { $0["id"] }
  }

  private static func duplicates(in table: ScenarioTree.Entry) -> [Diagnostic] {
    var seen: Set<String> = []
    return rows(of: table).compactMap { id in
      guard let text = id.text, !seen.insert(text).inserted else { return nil }
      return error(
        Wording(
          en: "table '\(table.key)' has the row '\(text)' twice", vi: "bảng '\(table.key)' có hai dòng '\(text)'"),
        remedy: Wording(en: "give it another id", vi: "đặt mã khác"), at: id.location)
    }
  }
}
