internal import Diagnostics

/// A retirement schedule has at least one step.
enum RetirementSteps: ScenarioRule {
  static let name = "retirement-steps"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let steps = draft.tree[path: "retirement", "steps"], steps.entries != nil, steps.setEntries.isEmpty
    else { return [] }
    return [error("the retirement schedule has no step", remedy: "list the ages of a year", at: steps.location)]
  }
}
