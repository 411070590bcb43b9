public import TrainingDomain

/// What is changed along a frontier.
public enum FrontierAxis: Hashable, Sendable {
  /// A source's money over all years, in đồng: every year's limit is scaled by the same factor, or all of it lies in one
  /// pot from the first year on.
  case money(FundingSource.ID, isPooled: Bool)
  /// A course's seats: learners by which its first limit allows; its other limits change by as many learners.
  case seats(Course.ID)
  /// The year at whose end every target is due and the horizon ends.
  case years

  /// Whether more of it can never be worse: what is possible with less stays possible with more.
  public var isMonotone: Bool { self != .years }
}
