internal import Diagnostics
internal import Languages

/// A retirement schedule has at least one step.
enum RetirementSteps: ScenarioRule {
  static let name = "retirement-steps"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let steps = draft.tree[path: "retirement", "steps"], steps.entries != nil, steps.setEntries.isEmpty
    else { return [] }
    return [
      error(
        Wording(en: "the retirement schedule has no step", vi: "lộ trình nghỉ hưu không có mốc nào"),
        remedy: Wording(en: "list the ages of a year", vi: "ghi tuổi nghỉ hưu của một năm"), at: steps.location)
    ]
  }
}
