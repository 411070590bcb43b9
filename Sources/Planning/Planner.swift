internal import Diagnostics
public import LinearModel
public import TrainingDomain

/// Makes the best plan of a problem with a solver it is given, and proves how good it is.
public struct Planner: Sendable {
  private let solver: any MILPSolver
  private let options: PlanningOptions

  /// Makes a planner.
  public init(solver: any MILPSolver, options: PlanningOptions = PlanningOptions()) {
    self.solver = solver
    self.options = options
  }

  /// Plans a problem.
  ///
  /// - Returns: a plan with its proof, the reasons why no plan keeps all rules, or why the search ended without one.
  /// - Throws: `SolverError` where the solver refuses the model, which is a fault of this program.
  public func plan(_ problem: PlanningProblem) throws(SolverError) -> PlanningOutcome {
    let outcome = try outcome(of: problem)
    if case .planned(let result, let plan) = outcome { options.review?(result, plan, problem) }
    return outcome
  }

  private func outcome(of problem: PlanningProblem) throws(SolverError) -> PlanningOutcome {
    let deadline = Deadline(after: options.timeLimit)
    let surveyed = SurveyContext(problem)
    let broken = MandatoryPins(surveyed).broken
    if !broken.isEmpty { return .infeasible(reasons: broken) }
    let ledger = TargetLedger(surveyed)
    switch options.formulation {
    case .profile: return try planByProfiles(surveyed, ledger, deadline)
    case .individual: return try planByIndividuals(surveyed, ledger, deadline)
    }
  }

  private func planByProfiles(
    _ surveyed: SurveyContext, _ ledger: TargetLedger, _ deadline: Deadline
  ) throws(SolverError) -> PlanningOutcome {
    if let outcome = try planByParts(surveyed, ledger, deadline) { return outcome }
    let planning = ProfilePlanning(
      solver: solver, options: options, surveyed: surveyed, ledger: ledger, deadline: deadline)
    switch try planning.plan() {
    case .nothingToDecide: return try emptyPlan(surveyed, ledger)
    case .infeasible: return .infeasible(reasons: try ConflictSearch(solver, surveyed, ledger).reasons())
    case .stopped(let termination): return .stopped(PlanningOutcome.StopReason(termination))
    case .planned(let plan, let reached, _): return try planned(plan, reached, surveyed, ledger)
    }
  }

  /// Plans part by part; nil where the problem is one part, or its parts cannot be planned each on its own.
  private func planByParts(
    _ surveyed: SurveyContext, _ ledger: TargetLedger, _ deadline: Deadline
  ) throws(SolverError) -> PlanningOutcome? {
    guard let division = PartFinding(surveyed: surveyed, ledger: ledger).division() else { return nil }
    let planning = PartedPlanning(
      solver: solver, options: options, surveyed: surveyed, ledger: ledger, division: division, deadline: deadline)
    switch try planning.plan() {
    case nil: return nil
    case .infeasible: return .infeasible(reasons: try ConflictSearch(solver, surveyed, ledger).reasons())
    case .planned(let plan, let bounds, let cutShort):
      var result = PlanResultAccount.of(plan, surveyed, ledger)
        .result(status: PlanningResult.Status(cutShort), bounds: bounds)
      if options.explainsShortfalls {
        let search = PartedObstacles(
          solver: solver, options: options, parts: planning.parts, deadline: Deadline(after: options.obstacleTime))
        result.obstacles = try search.obstacles(of: result.targets)
      }
      return .planned(result, plan)
    }
  }

  private func planByIndividuals(
    _ surveyed: SurveyContext, _ ledger: TargetLedger, _ deadline: Deadline
  ) throws(SolverError) -> PlanningOutcome {
    var formulation = IndividualFormulation(surveyed, ledger)
    let objectives = surveyed.problem.stages.map { formulation.objective(for: $0) }
    guard !formulation.model.variables.isEmpty else { return try emptyPlan(surveyed, ledger) }
    let search = StagedSearch(solver: solver, options: options, deadline: deadline)
    switch try search.search(formulation.model, objectives, start: nil) {
    case .infeasible: return .infeasible(reasons: try ConflictSearch(solver, surveyed, ledger).reasons())
    case .stopped(let termination): return .stopped(PlanningOutcome.StopReason(termination))
    case .reached(let reached): return try planned(formulation.plan(at: reached.point), reached, surveyed, ledger)
    }
  }

  private func planned(
    _ plan: TrainingPlan, _ reached: StagedSearch.Reached, _ surveyed: SurveyContext, _ ledger: TargetLedger
  ) throws(SolverError) -> PlanningOutcome {
    try stated(plan, PlanningResult.Status(reached.cutShort), reached.stages.map(\.bound), surveyed, ledger)
  }

  /// The result with what keeps the unmet targets from being met.
  private func explained(
    _ result: PlanningResult, _ surveyed: SurveyContext, _ ledger: TargetLedger
  ) throws(SolverError) -> PlanningResult {
    guard options.explainsShortfalls else { return result }
    let search = ObstacleSearch(
      solver: solver, options: options, surveyed: surveyed, ledger: ledger,
      deadline: Deadline(after: options.obstacleTime))
    var result = result
    result.obstacles = try search.obstacles(of: result.targets)
    return result
  }

  /// The plan where there is nothing to decide: nobody can be sent, or no target lacks anyone.
  private func emptyPlan(_ surveyed: SurveyContext, _ ledger: TargetLedger) throws(SolverError) -> PlanningOutcome {
    let bounds = surveyed.problem.stages.map { _ in Int.max }
    return try stated(TrainingPlan(enrolments: []), .optimal, bounds, surveyed, ledger)
  }

  /// A plan with what it attains and costs, on the roster as its decisions about staff leave it.
  private func stated(
    _ plan: TrainingPlan, _ status: PlanningResult.Status, _ bounds: [Int], _ surveyed: SurveyContext,
    _ ledger: TargetLedger
  ) throws(SolverError) -> PlanningOutcome {
    let account = PlanResultAccount.of(plan, surveyed, ledger)
    let result = account.result(status: status, bounds: bounds)
    return .planned(try explained(result, account.surveyed, account.ledger), plan)
  }
}

extension PlanningResult.Status {
  /// Why some aim is unproven; nil means all are proven.
  fileprivate init(_ cutShort: Termination?) {
    switch cutShort {
    case nil: self = .optimal
    case .gapReached: self = .gapReached
    case .cancelled: self = .cancelled
    default: self = .timeLimit
    }
  }
}

extension PlanningOutcome.StopReason {
  /// The reason behind a termination that left no plan.
  fileprivate init(_ termination: Termination) {
    switch termination {
    case .cancelled: self = .cancelled
    case .memoryLimit: self = .memoryLimit
    case .numericalTrouble, .unbounded: self = .numericalTrouble
    default: self = .timeLimit
    }
  }
}
