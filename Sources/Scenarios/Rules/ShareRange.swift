internal import Diagnostics
internal import TrainingDomain

/// A share is at most the whole.
enum ShareRange: ScenarioRule {
  static let name = "share-range"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard case .share = value.type, let share = NumberReading(value.node).value, share > .one else { return nil }
      return error(
        "'\(value.key)' of \(value.owner) is above 1", remedy: "write a share from 0 to 1, such as 0.15",
        at: value.node.location)
    }
  }
}
