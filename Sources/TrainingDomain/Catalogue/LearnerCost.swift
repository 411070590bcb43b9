/// What one learner costs, and in which calendar years the money is due.
public struct LearnerCost: Hashable, Sendable {
  /// How the cost falls on calendar years.
  public enum Spread: Hashable, Sendable {
    /// In proportion to the months studied in each year, rounded down, the remainder in the last year.
    case byMonths
    /// One amount per year of study, the first in the intake's calendar year; the amounts sum to the cost.
    case byStudyYear([Dong])
  }

  /// The whole cost of one learner.
  public let perLearner: Dong
  /// How it falls on calendar years.
  public let spread: Spread

  /// Makes a cost.
  public init(perLearner: Dong, spread: Spread = .byMonths) {
    self.perLearner = perLearner
    self.spread = spread
  }
}
