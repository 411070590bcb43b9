public import TrainingDomain

/// What the cheapest plan needs of a source in a year, beside what the scenario grants.
public struct MoneyNeed: Hashable, Sendable {
  /// The source.
  public let source: FundingSource.ID
  /// The year.
  public let year: Year
  /// What the plan spends.
  public let needed: Dong
  /// What the scenario grants that year.
  public let granted: Dong
  /// What the scenario's money would leave from earlier years; zero without carry-over.
  public let carried: Dong

  /// Makes a need.
  public init(source: FundingSource.ID, year: Year, needed: Dong, granted: Dong, carried: Dong = .zero) {
    self.source = source
    self.year = year
    self.needed = needed
    self.granted = granted
    self.carried = carried
  }

  /// What is missing that year.
  public var missing: Dong { max(.zero, needed - granted - carried) }
}
