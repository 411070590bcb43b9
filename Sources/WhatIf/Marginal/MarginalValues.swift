public import TrainingDomain

/// What the limits of a problem are worth, beside the plan from which it is counted.
public struct MarginalValues: Sendable {
  /// The plan of the problem as it stands, for the weighted shortfall and then the cost.
  public let base: Replanning.Plan
  /// A step of money; every other step is one learner or one post.
  public let step: Dong
  /// How many steps of a limit were looked at.
  public let reach: Int
  /// The values, the greatest gain first.
  public let values: [MarginalValue]

  /// Makes values.
  public init(base: Replanning.Plan, step: Dong, reach: Int, values: [MarginalValue]) {
    self.base = base
    self.step = step
    self.reach = reach
    self.values = values
  }

  /// Whether every step's effect is proven; ranges say themselves how far they are settled.
  public var isProven: Bool {
    base.isProven && values.allSatisfy { $0.more?.isProven != false && $0.less?.isProven != false }
  }
}
