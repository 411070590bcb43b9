/// One source's money in one year.
public struct BudgetLine: Hashable, Sendable {
  /// The source.
  public let source: FundingSource.ID
  /// The year.
  public let year: Year
  /// What the source grants that year.
  public let limit: Dong
  /// What was left over from earlier years; zero without carry-over.
  public let carried: Dong
  /// What the plan spends.
  public let spent: Dong

  /// Makes a budget line.
  public init(source: FundingSource.ID, year: Year, limit: Dong, carried: Dong, spent: Dong) {
    self.source = source
    self.year = year
    self.limit = limit
    self.carried = carried
    self.spent = spent
  }
}
