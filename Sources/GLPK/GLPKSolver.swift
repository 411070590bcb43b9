public import LinearModel

/// Solves linear models with GLPK.
///
/// Nothing a caller can pass ends the process: models are checked before, GLPK runs behind a guarded C entry on a
/// thread of its own, and every point it returns is checked against the model before anyone sees it. The time limit
/// covers the whole solve and is kept within about 0.2 s, the root relaxation included.
public struct GLPKSolver: MILPSolver {
  /// Makes a solver; it has no state, and several solves may run at once.
  public init() {}

  /// Solves a model; see `MILPSolver`.
  ///
  /// Where GLPK fails or returns a point that breaks the model, other settings are tried, and `numericalTrouble` is
  /// the outcome if none can be trusted.
  public func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
    try refuseNonsense(model, options)
    let began = ContinuousClock.now
    var last = SolveOutcome(termination: .numericalTrouble)
    for attempt in Attempt.all {
      var left = options
      if let limit = options.timeLimit {
        left.timeLimit = max(.zero, limit - began.duration(to: .now))
      }
      let raw = try GuardedSolve(model, left, attempt).run(since: began)
      switch TrustedOutcome.reading(raw, of: model, options) {
      case .trusted(let outcome): return outcome
      case .doubtful(let reason): last.rawStatus += (last.rawStatus.isEmpty ? "" : "; ") + reason
      }
    }
    if let start = options.start {
      last.incumbent = start
      last.objective = model.objectiveValue(at: start)
    }
    return last
  }
}

/// The settings of one try; later tries are for models whose numbers trouble the first.
struct Attempt: Hashable, Sendable {
  let isScaled: Bool
  let isDualFirst: Bool
  let hasCuts: Bool

  /// Scaled and primal first, which measured fastest on plans; then the dual, then without scaling or cuts.
  static let all = [
    Attempt(isScaled: true, isDualFirst: false, hasCuts: true),
    Attempt(isScaled: true, isDualFirst: true, hasCuts: false),
    Attempt(isScaled: false, isDualFirst: false, hasCuts: false),
  ]
}
