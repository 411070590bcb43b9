internal import Diagnostics
internal import Languages

/// Every key that must be given is given.
enum MissingKey: ScenarioRule {
  static let name = "missing-key"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.records.flatMap { record in
      ScenarioSchema.keys(of: record.name).compactMap { key -> Diagnostic? in
        guard record.node[key.name] == nil else { return nil }
        switch key.need {
        case .never: return nil
        case .whenOffered: if record.node["years"] == nil { return nil }
        case .always: break
        }
        return error(
          Wording(en: "\(record.label) has no '\(key.name)'", vi: "\(record.label) thiếu '\(key.name)'"),
          remedy: Wording(en: "set it: \(key.type.words)", vi: "cần ghi: \(key.type.words)"), at: record.node.location)
      }
    }
  }
}
