public import TrainingDomain

/// What a plan attains in a problem, counted from its decisions and the problem alone.
public struct ShortfallAccount: Hashable, Sendable {
  /// The weighted shortfall, as the first aim counts it.
  public let shortfall: Int
  /// The heads missing in all targets together.
  public let missing: Heads

  /// Counts what a plan attains; whether it keeps the problem's rules is not asked.
  public init(of plan: TrainingPlan, in problem: PlanningProblem) {
    var problem = problem
    problem.stages = [.shortfall]
    let surveyed = SurveyContext(problem)
    let account = PlanResultAccount.of(plan, surveyed, TargetLedger(surveyed))
    let result = account.result(status: .optimal, bounds: [0])
    shortfall = result.stages[0].value
    missing = result.targets.map(\.shortfall).reduce(.zero, +)
  }
}
