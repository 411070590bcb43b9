/// An amount of money in a year.
public struct YearlyDong: Hashable, Sendable {
  /// The year.
  public let year: Year
  /// The amount.
  public let amount: Dong

  /// Makes a yearly amount.
  public init(year: Year, amount: Dong) {
    self.year = year
    self.amount = amount
  }
}
