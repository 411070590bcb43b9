public import LinearModel
public import Planning
public import TrainingDomain

/// Looks for the least money that meets targets: limits on money are lifted, then shortfall and cost are minimised.
public struct CostSearch: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    /// The least money.
    case cost(TargetCost)
    /// A target asked for that the problem does not have.
    case unknownTarget(Target.ID)
    /// There is no plan, whatever the money, or the search ended before it had one.
    case noPlan(PlanningOutcome)
  }

  private let solver: any MILPSolver
  private let options: PlanningOptions

  /// Makes a search.
  public init(solver: any MILPSolver, options: PlanningOptions) {
    self.solver = solver
    self.options = options
  }

  /// The least money that meets all targets of a problem, or the chosen ones.
  ///
  /// - Throws: `SolverError` where the solver refuses the model, which is a fault of this program.
  public func cost(of problem: PlanningProblem, meeting chosen: [Target.ID] = []) throws(SolverError) -> Outcome {
    if let unknown = chosen.first(where: { id in !problem.targets.contains { $0.id == id } }) {
      return .unknownTarget(unknown)
    }
    var ample = problem.withAmpleMoney
    ample.stages = [.shortfall, .cost]
    if !chosen.isEmpty { ample.targets = problem.targets.filter { chosen.contains($0.id) } }
    let outcome = try Planner(solver: solver, options: options).plan(ample)
    guard case .planned(let result, let plan) = outcome else { return .noPlan(outcome) }
    return .cost(
      TargetCost(
        targets: ample.targets.map(\.id), problem: ample, result: result, plan: plan, granting: problem.sources))
  }
}
