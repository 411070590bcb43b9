internal import Diagnostics

/// Every key is one that the schema knows.
enum UnknownKey: ScenarioRule {
  static let name = "unknown-key"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.records.flatMap { record -> [Diagnostic] in
      let known = ScenarioSchema.keys(of: record.name).map(\.name)
      return (record.node.entries ?? []).filter { !known.contains($0.key) }.map { entry in
        error(
          "\(record.label) has no key '\(entry.key)'", remedy: Suggestion.remedy(for: entry.key, among: known),
          at: entry.location)
      }
    }
  }
}
