internal import Diagnostics
internal import TrainingDomain

/// The aims are named, each once, and fewest changes only where there is a plan to compare with.
enum ObjectiveOrder: ScenarioRule {
  static let name = "objectives"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let list = draft.tree["objectives"], let items = list.items else { return [] }
    if items.isEmpty {
      return [error("no objective is named", remedy: "name one, or leave the key out", at: list.location)]
    }
    var seen: Set<String> = []
    return items.compactMap { item in
      guard let aim = item.text else { return nil }
      if !seen.insert(aim).inserted {
        return error("the objective '\(aim)' is named twice", remedy: "name it once", at: item.location)
      }
      guard aim == ObjectiveStage.changes.rawValue, draft.tree["previousPlan"] == nil else { return nil }
      return error("fewest changes need a plan to compare with", remedy: "set previousPlan", at: item.location)
    }
  }
}
