/// A decision about staff with what it costs.
public struct CostedMove: Hashable, Sendable {
  /// The decision.
  public let move: StaffMove
  /// The source that pays.
  public let source: FundingSource.ID
  /// The cost of all its people per calendar year, ascending; years without cost are left out.
  public let costByYear: [YearlyDong]

  /// Makes a costed decision.
  public init(move: StaffMove, source: FundingSource.ID, costByYear: [YearlyDong]) {
    self.move = move
    self.source = source
    self.costByYear = costByYear
  }
}
