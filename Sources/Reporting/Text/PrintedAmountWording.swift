package import Languages
package import TrainingDomain

/// Amounts as they stand in sentences of either language.
package enum PrintedAmountWording {
  /// A whole number with a mark after every third digit.
  package static func whole(_ number: Int) -> Wording { Wording(inEach: { PrintedAmount.grouped(number, in: $0) }) }

  /// An amount of money with its currency.
  package static func dong(_ amount: Dong) -> Wording {
    Wording(en: "\(whole(amount.amount)) đồng", vi: "\(whole(amount.amount)) đồng")
  }
}
