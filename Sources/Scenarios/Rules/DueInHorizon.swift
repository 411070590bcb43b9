internal import Diagnostics
internal import TrainingDomain

/// A target is due within the years planned; one that is not is likely a slip.
enum DueInHorizon: ScenarioRule {
  static let name = "due-outside-horizon"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let horizon = draft.horizon else { return [] }
    return draft.entries(.targets).compactMap { target in
      guard let node = target.value["due"], let due = node.date else { return nil }
      if due < horizon.firstMonth.firstDay {
        return warning(
          "target '\(target.key)' is due on \(due), before the horizon begins",
          remedy: "no course can serve it; correct the day", at: node.location)
      }
      guard due > horizon.lastMonth.lastDay else { return nil }
      return warning(
        "target '\(target.key)' is due on \(due), after the horizon ends",
        remedy: "courses complete within the horizon only; correct the day or plan longer", at: node.location)
    }
  }
}
