internal import Diagnostics

/// Every key is one that the schema knows.
enum UnknownKey: ScenarioRule {
  static let name = "unknown-key"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.records.flatMap { record -> [Diagnostic] in
      let known = ScenarioSchema.keys(of: record.name).map(\.name)
      return (record.node.entries ?? []).filter { !known.contains($0.key) }.map { entry in
        let near = Suggestion.nearest(to: entry.key, among: known).map { "did you mean '\($0)'?" }
        return error(
          "\(record.label) has no key '\(entry.key)'",
          remedy: near ?? "remove it; known keys: \(known.joined(separator: ", "))", at: entry.location)
      }
    }
  }
}
