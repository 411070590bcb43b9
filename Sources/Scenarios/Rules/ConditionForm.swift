internal import Diagnostics
internal import Languages

/// A condition of eligibility says one thing.
enum ConditionForm: ScenarioRule {
  static let name = "condition-form"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let conditions = draft.walk.records.filter { $0.name == .condition }.compactMap { record -> Diagnostic? in
      guard record.node.setEntries.count != 1 else { return nil }
      return error(
        Wording(
          en: "\(record.label) must have one condition an item, not \(record.node.setEntries.count)",
          vi: "\(record.label) phải có mỗi mục một điều kiện, không phải \(record.node.setEntries.count)"),
        remedy: Wording(
          en: "begin every condition with '- ' on a line of its own",
          vi: "mở đầu mỗi điều kiện bằng '- ' trên một dòng riêng"), at: record.node.location)
    }
    let lists = draft.walk.records.filter { $0.name == .condition }.flatMap { $0.node.setEntries }
    return conditions
      + lists.filter { $0.value.items?.isEmpty == true }.map { entry in
        error(
          Wording(
            en: "'\(entry.key)' lists nothing, so nobody meets it",
            vi: "'\(entry.key)' không liệt kê gì, nên không ai đáp ứng được"),
          remedy: Wording(en: "list something", vi: "liệt kê ít nhất một mục"), at: entry.location)
      }
  }
}
