internal import TrainingDomain

/// The plan of a scenario as it stands, and those of its variants beside it.
public struct PlanComparison: Hashable, Sendable {
  /// The plan of the scenario as it stands.
  public let base: ComparedPlan
  /// The plans compared with it, in the order asked for.
  public let others: [ComparedPlan]

  /// Makes a comparison.
  public init(base: ComparedPlan, others: [ComparedPlan]) {
    self.base = base
    self.others = others
  }

  /// All plans, the base first.
  public var plans: [ComparedPlan] { [base] + others }

  /// The inputs in which a plan differs from the base.
  public func inputs(of other: ComparedPlan) -> [InputDifference] {
    InputDifferences.between(base.problem, other.problem)
  }

  /// The people whom a plan treats otherwise than the base.
  public func people(of other: ComparedPlan) -> [PersonChange] { PersonChange.between(base, other) }

  /// What a plan costs and gains beyond the base.
  public func step(to other: ComparedPlan) -> HeadCost.Step { HeadCost.Step(from: base, to: other) }

  /// Whether the plans need other numbers of heads, or count them among other numbers of people, so that their heads are
  /// not of one measure.
  public var hasDifferentMeasures: Bool {
    targets.contains { place in
      let lines = plans.map { place.result(in: $0) }
      return Set(lines.map { $0?.required }).count > 1 || Set(lines.map { $0?.population }).count > 1
    }
  }

  /// Every target, or unit of a per-unit target, that some plan has, those of the base first.
  public var targets: [TargetPlace] {
    var places: [TargetPlace] = []
    var known: Set<TargetPlace> = []
    for line in plans.flatMap(\.result.targets) {
      let place = TargetPlace(target: line.target, unit: line.unit)
      if known.insert(place).inserted { places.append(place) }
    }
    return places
  }
}
