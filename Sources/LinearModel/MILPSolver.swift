/// Something that solves mixed-integer linear models: a model in, an outcome out, in one call.
///
/// `SolverConformance` holds the cases that every solver has to pass.
public protocol MILPSolver: Sendable {
  /// Solves a model on the calling thread's time.
  ///
  /// - Throws: `SolverError` when the model has issues, an option makes no sense or the start is no solution.
  func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome
}

extension MILPSolver {
  /// Solves a model to the end, with default options.
  ///
  /// - Throws: `SolverError` when the model has issues.
  public func solve(_ model: LinearModel) throws(SolverError) -> SolveOutcome {
    try solve(model, options: SolveOptions())
  }
}
