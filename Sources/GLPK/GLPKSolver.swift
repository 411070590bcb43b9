internal import CGLPK
public import LinearModel

/// Solves models with the GNU Linear Programming Kit.
///
/// Every solve has a thread and a GLPK environment of its own, so any number may run at once. Nothing a caller can
/// pass ends the process, nothing is printed, and no solution is returned that fails `LinearModel.violations(of:)`.
///
/// Time limit and cancellation are noticed every 200 ms in the root LP, and between the events of branch and bound
/// afterwards: the longest wait measured there was 4 s, on 32,000 integer columns.
public struct GLPKSolver: MILPSolver {
  /// A solver; it holds nothing.
  public init() {}

  /// Solves a model; see `SolveOptions` for limits and `SolveOutcome` for what comes back.
  ///
  /// - Throws: `SolverError` when the model has issues, an option makes no sense, the start is no solution, or the
  ///   machine has no thread or memory for a solve.
  public func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
    let request = try SolveRequest(model, options: options)
    return try ExactSolve(request).outcome()
  }
}
