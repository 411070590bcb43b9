public import LinearModel
public import Planning
public import TrainingDomain

/// Plans problems that differ from one another, alike and without explaining what is not met.
public struct Replanning: Sendable {
  /// A plan with its proof.
  public struct Plan: Sendable {
    /// What the plan attains, costs and proves.
    public let result: PlanningResult
    /// Its decisions.
    public let plan: TrainingPlan

    /// Makes a plan with its proof.
    public init(result: PlanningResult, plan: TrainingPlan) {
      self.result = result
      self.plan = plan
    }

    /// The value of an aim; nil where the problem does not pursue it.
    public func value(of stage: ObjectiveStage) -> Int? { result.stages.first { $0.stage == stage }?.value }

    /// Whether every aim is proven.
    public var isProven: Bool { result.status == .optimal }
  }

  private let solver: any MILPSolver
  private let options: PlanningOptions

  /// Makes a replanning by a solver, with options that hold for every plan by itself.
  public init(solver: any MILPSolver, options: PlanningOptions) {
    self.solver = solver
    self.options = options
  }

  /// Plans a problem; nil where no plan keeps all rules, or where the search ended without one.
  ///
  /// - Parameters:
  ///   - problem: the problem.
  ///   - start: a plan to begin with; it is left aside where it breaks a rule of the problem.
  /// - Throws: `SolverError` where the solver refuses the model, which is a fault of this program.
  public func plan(_ problem: PlanningProblem, from start: TrainingPlan? = nil) throws(SolverError) -> Plan? {
    switch try outcome(of: problem, from: start) {
    case .planned(let result, let plan): return Plan(result: result, plan: plan)
    case .infeasible, .stopped: return nil
    }
  }

  /// Plans a problem, and says why there is no plan where there is none.
  ///
  /// - Throws: `SolverError` where the solver refuses the model, which is a fault of this program.
  public func outcome(
    of problem: PlanningProblem, from start: TrainingPlan? = nil
  ) throws(SolverError) -> PlanningOutcome {
    var options = options
    options.start = start
    options.explainsShortfalls = false
    return try Planner(solver: solver, options: options).plan(problem)
  }

  /// Whether time or an interrupt ended the search for a plan before its proof; a gap that is reached or patience that
  /// ends is how a search ends by itself.
  func isCutShort(_ result: PlanningResult) -> Bool {
    switch result.status {
    case .cancelled: true
    // Without a limit of time it is patience that ended.
    case .timeLimit: options.timeLimit != nil
    case .optimal, .gapReached: false
    }
  }
}
