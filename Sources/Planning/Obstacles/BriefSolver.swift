internal import LinearModel

/// A solver that gives every model a short time only, whatever else the caller's time is spent on.
struct BriefSolver: MILPSolver {
  let solver: any MILPSolver
  /// The time for one model.
  let limit: Duration

  func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
    var options = options
    options.timeLimit = min(options.timeLimit ?? limit, limit)
    return try solver.solve(model, options: options)
  }
}
