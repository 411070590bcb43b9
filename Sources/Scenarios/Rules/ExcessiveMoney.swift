internal import Diagnostics

/// No amount of money is beyond what a state spends on training.
enum ExcessiveMoney: ScenarioRule {
  static let name = "excessive-money"
  /// The most đồng an amount may be: 10¹⁵.
  static let most = 1_000_000_000_000_000

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard case .money = value.type, let amount = value.node.integer, amount > most else { return nil }
      return error(
        "'\(value.key)' of \(value.owner) is more than 10^15 đồng",
        remedy: "write the amount in đồng, not in thousandths",
        at: value.node.location)
    }
  }
}
