internal import Diagnostics
internal import Languages

/// No amount of money is beyond what a state spends on training.
enum ExcessiveMoney: ScenarioRule {
  static let name = "excessive-money"
  /// The most đồng an amount may be: 10¹⁵.
  static let most = 1_000_000_000_000_000

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard case .money = value.type, let amount = value.node.integer, amount > most else { return nil }
      return error(
        Wording(
          en: "'\(value.key)' of \(value.owner) is more than 10^15 đồng",
          vi: "'\(value.key)' của \(value.owner) lớn hơn 10^15 đồng"),
        remedy: Wording(
          en: "write the amount in đồng, not in thousandths", vi: "ghi số tiền theo đồng, không theo phần nghìn đồng"),
        at: value.node.location)
    }
  }
}
