public import TrainingDomain

/// Money in relation to heads gained.
public enum HeadCost {
  /// The whole cost of a plan ÷ the heads it gains over all targets, in đồng; nil where it gains none.
  public static func average(of plan: ComparedPlan) -> Fraction? {
    Fraction(plan.spending.total.amount, over: plan.headsGained.count)
  }

  /// What a plan costs and gains beyond another.
  public struct Step: Hashable, Sendable {
    /// Cost beyond that of the base; below zero where the plan is cheaper.
    public let cost: Dong
    /// Heads gained beyond those of the base; below zero where the plan gains fewer.
    public let heads: Heads
    /// Heads missing less than in the base; below zero where the plan misses more.
    public let relief: Heads

    /// Makes a step.
    public init(cost: Dong, heads: Heads, relief: Heads) {
      self.cost = cost
      self.heads = heads
      self.relief = relief
    }

    /// The step from one plan to another.
    public init(from base: ComparedPlan, to other: ComparedPlan) {
      self.init(
        cost: other.spending.total - base.spending.total, heads: other.headsGained - base.headsGained,
        relief: base.headsMissing - other.headsMissing)
    }

    /// Extra cost ÷ extra heads, in đồng; nil unless the plan gains more heads, below zero where it does so for less.
    public var perHead: Fraction? { Fraction(cost.amount, over: heads.count) }

    /// Extra cost ÷ heads missing less, in đồng; nil unless fewer are missing, below zero where that costs less.
    ///
    /// Unlike heads gained it counts alike who is trained, who is hired and who leaves a place nobody could train for.
    public var perRelief: Fraction? { Fraction(cost.amount, over: relief.count) }

    /// Money saved ÷ heads given up, in đồng; nil unless the plan gains fewer heads for less money.
    public var savedPerHead: Fraction? { cost < .zero ? Fraction(-cost.amount, over: -heads.count) : nil }
  }
}

extension Fraction {
  /// The nearest whole đồng; halves go up.
  public var roundedDong: Dong { Dong((self + (Fraction(1, over: 2) ?? .zero)).timesRoundedDown(1)) }
}
