internal import Diagnostics
internal import Languages

/// No amount of money is beyond what a state spends on training.
enum ExcessiveMoney: ScenarioRule {
  static let name = "excessive-money"
  /// The most đồng an amount may be: 10¹⁵.
  static let most = 1_000_000_000_000_000

  /// The most đồng of all limits of all sources together: 10¹⁸, of which sums and differences stay exact.
  private static let mostTogether = 1_000_000_000_000_000_000

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] { single(draft) + together(draft) }

  private static func together(_ draft: ScenarioDraft) -> [Diagnostic] {
    var sum = 0
    for source in draft.entries(.sources) {
      for limit in CatalogueDecoding.byYear(source.value["limitsVND"]) where (0...most).contains(limit.value) {
        sum += limit.value
        guard sum > mostTogether else { continue }
        return [
          error(
            Wording(
              en: "the limits of all sources up to '\(source.key)' are more than 10^18 đồng",
              vi: "tổng hạn mức của các nguồn kinh phí đến '\(source.key)' lớn hơn 10^18 đồng"),
            remedy: Wording(
              en: "write the amounts in đồng, not in thousandths",
              vi: "ghi số tiền theo đồng, không theo phần nghìn đồng"),
            at: source.location)
        ]
      }
    }
    return []
  }

  private static func single(_ draft: ScenarioDraft) -> [Diagnostic] {
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
