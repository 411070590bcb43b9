internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// The shares of a distribution do not add to 100 %, by more than rounding can explain.
enum SharesAndHundred: PublishedCheck {
  static let name = "published-hundred"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    summary.wholes.compactMap { whole in
      let shares = whole.parts.compactMap { $0.percent?.value }
      guard whole.kind == .distribution, shares.count == whole.parts.count, !shares.isEmpty else { return nil }
      let sum = shares.reduce(Fraction.zero) { $0 + $1.value }
      let tolerance = shares.reduce(Fraction.zero) { $0 + $1.tolerance }
      let hundred = Fraction(100)
      let difference = sum > hundred ? sum - hundred : hundred - sum
      guard difference > tolerance else { return nil }
      let decimals = shares.map(\.decimals).max() ?? 0
      let added = PrintedNumber(rounding: sum, decimals: decimals).percent
      let most = PrintedNumber(rounding: tolerance, decimals: decimals + 1).percent
      return finding(
        Wording(
          en: "\(whole.name): the shares add to \(added.english); rounding explains \(most.english) at most",
          vi:
            "\(whole.name): cộng các tỷ lệ được \(added.vietnamese); làm tròn chỉ giải thích được tối đa \(most.vietnamese)"
        ),
        at: whole.location)
    }
  }
}
