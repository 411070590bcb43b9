public import TrainingDomain

/// What a decision about staff costs in a year.
public struct MoveYear: Hashable, Sendable {
  /// The decision.
  public let kind: StaffMove.Kind
  /// The source that pays.
  public let source: FundingSource.ID
  /// The year.
  public let year: Year
  /// The money.
  public let amount: Dong
}
