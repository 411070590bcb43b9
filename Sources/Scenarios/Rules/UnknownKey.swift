internal import Diagnostics
internal import Languages

/// Every key is one that the schema knows.
enum UnknownKey: ScenarioRule {
  static let name = "unknown-key"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.records.flatMap { record -> [Diagnostic] in
      let known = ScenarioSchema.keys(of: record.name).map(\.name)
      return (record.node.entries ?? []).filter { !known.contains($0.key) }.map { entry in
        let near = Suggestion.nearest(to: entry.key, among: known).map {
          Wording(en: "did you mean '\($0)'?", vi: "có phải là '\($0)' không?")
        }
        return error(
          Wording(en: "\(record.label) has no key '\(entry.key)'", vi: "\(record.label) không có mục '\(entry.key)'"),
          remedy: near
            ?? Wording(
              en: "remove it; known keys: \(known.joined(separator: ", "))",
              vi: "bỏ mục này; các mục hợp lệ: \(known.joined(separator: ", "))"), at: entry.location)
      }
    }
  }
}
