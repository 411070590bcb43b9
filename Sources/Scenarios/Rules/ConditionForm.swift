internal import Diagnostics

/// A condition of eligibility says one thing.
enum ConditionForm: ScenarioRule {
  static let name = "condition-form"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let conditions = draft.walk.records.filter { $0.name == .condition }.compactMap { record -> Diagnostic? in
      guard record.node.setEntries.count != 1 else { return nil }
      return error(
        "\(record.label) must have one condition an item, not \(record.node.setEntries.count)",
        remedy: "begin every condition with '- ' on a line of its own", at: record.node.location)
    }
    let lists = draft.walk.records.filter { $0.name == .condition }.flatMap { $0.node.setEntries }
    return conditions
      + lists.filter { $0.value.items?.isEmpty == true }.map { entry in
        error("'\(entry.key)' lists nothing, so nobody meets it", remedy: "list something", at: entry.location)
      }
  }
}
