public import TrainingDomain

/// The least money that meets targets, or where no money does, the least for the best that can be attained.
public struct TargetCost: Hashable, Sendable {
  /// The targets demanded; the others are not.
  public let targets: [Target.ID]
  /// The problem that was planned: those targets, and money without limit.
  public let problem: PlanningProblem
  /// The cheapest plan with what it attains, costs and proves, and what keeps targets from being met.
  public let result: PlanningResult
  /// Its decisions.
  public let plan: TrainingPlan
  /// Money per source and year, in the problem's order.
  public let needs: [MoneyNeed]

  /// Makes the answer of a plan made with money without limit, beside what a scenario's sources grant.
  public init(
    targets: [Target.ID], problem: PlanningProblem, result: PlanningResult, plan: TrainingPlan,
    granting sources: [FundingSource]
  ) {
    self.targets = targets
    self.problem = problem
    self.result = result
    self.plan = plan
    needs = sources.flatMap { source in
      var left = Dong.zero
      return problem.horizon.years.map { year in
        let spent = result.spending(from: source.id).filter { $0.year == year }.map(\.amount).reduce(.zero, +)
        let need = MoneyNeed(
          source: source.id, year: year, needed: spent, granted: source.limit(in: year),
          carried: source.carriesOver ? left : .zero)
        left = max(.zero, need.granted + need.carried - spent)
        return need
      }
    }
  }

  /// Whether the plan meets every target demanded.
  public var meetsTargets: Bool { shortfall == 0 }
  /// The least weighted shortfall.
  public var shortfall: Int { stage(.shortfall)?.value ?? 0 }
  /// No money attains less shortfall than this.
  public var shortfallBound: Int { stage(.shortfall)?.bound ?? 0 }
  /// What the plan costs in all; also the least if all money lay in one pot, for no plan of this shortfall costs less.
  public var total: Dong { Dong(stage(.cost)?.value ?? 0) }
  /// No plan of this shortfall costs less than this.
  public var bound: Dong { Dong(stage(.cost)?.bound ?? 0) }
  /// Whether the shortfall is proven least; what is said of the cost holds for this shortfall alone.
  public var isShortfallProven: Bool { shortfall == shortfallBound }
  /// What the scenario grants in all.
  public var granted: Dong { needs.map(\.granted).reduce(.zero, +) }
  /// What is missing in all, year by year.
  public var missing: Dong { needs.map(\.missing).reduce(.zero, +) }
  /// Whether shortfall and cost are proven least.
  public var isProven: Bool { result.status == .optimal }

  private func stage(_ stage: ObjectiveStage) -> StageResult? { result.stages.first { $0.stage == stage } }
}
