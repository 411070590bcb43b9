public import LinearModel
public import TrainingDomain

/// Proves cheaply what other limits on money, seats and classes cannot do: who may be sent where is surveyed once.
///
/// A proof is of the model in which people are merged and units are not told apart. Every plan fits into that model, so
/// what it cannot do no plan can; what it can do a plan may still not.
public struct LimitTrial: Sendable {
  private let solver: any MILPSolver
  private let cancellation: CancellationFlag?
  private let ledger: TargetLedger
  private let grouping: ProfileGrouping

  /// Subproblems after which the question stays open.
  private static let patience = 60

  /// Surveys a problem.
  public init(_ problem: PlanningProblem, solver: any MILPSolver, cancellation: CancellationFlag? = nil) {
    var problem = problem
    problem.stages = [.shortfall]
    let surveyed = SurveyContext(problem)
    self.solver = solver
    self.cancellation = cancellation
    ledger = TargetLedger(surveyed)
    grouping = ProfileGrouping(surveyed, ledger, seesUnits: false)
  }

  /// Whether it is proven that no plan misses less than a weighted shortfall.
  ///
  /// - Parameters:
  ///   - shortfall: the weighted shortfall.
  ///   - changed: the problem that was surveyed, but for its limits on money, seats and classes.
  public func isProven(noneBelow shortfall: Int, in changed: PlanningProblem) throws(SolverError) -> Bool {
    if shortfall <= 0 { return true }
    var formulation = PlanFormulation(
      SurveyContext(changed), ledger, grouping, families: ConstraintFamilies.all)
    let objective = formulation.objective(for: .shortfall)
    guard !objective.terms.isEmpty else { return true }
    formulation.model.objective = objective.objective
    let grid = max(1, objective.grid)
    var solving = SolveOptions()
    // The greatest value below, on the grid of the weights.
    solving.cutOff = Double((shortfall - objective.constant + grid - 1) / grid - 1)
    solving.nodeLimit = Self.patience
    solving.strategy = .mirOnly
    solving.cancellation = cancellation
    return try solver.solve(formulation.model, options: solving).termination == .infeasible
  }

  /// The best that a plan can keep of itself under other limits, by sending fewer on every course it has; nil where
  /// that was not found.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - changed: the problem that was surveyed, but for its limits on money, seats and classes.
  public func rest(of plan: TrainingPlan, in changed: PlanningProblem) throws(SolverError) -> TrainingPlan? {
    var formulation = PlanFormulation(
      SurveyContext(changed), ledger, grouping, families: ConstraintFamilies.all)
    var sent = Array(repeating: 0, count: formulation.slots.count)
    for enrolment in plan.enrolments {
      let taken = formulation.slots.first { slot in
        slot.intake == enrolment.intake && changed.courses[slot.course].id == enrolment.course
      }
      if let taken { sent[taken.index] += enrolment.count.count }
    }
    for slot in formulation.slots { formulation.limitPlaces(in: slot.index, to: sent[slot.index]) }
    let objective = formulation.objective(for: .shortfall)
    formulation.model.objective = objective.objective
    var solving = SolveOptions()
    solving.nodeLimit = Self.patience
    solving.start = formulation.idlePoint
    solving.strategy = .mirOnly
    solving.cancellation = cancellation
    guard let point = try solver.solve(formulation.model, options: solving).incumbent,
      case .plan(let rest) = PlanDeal.deal(point, of: formulation)
    else { return nil }
    return rest
  }
}
