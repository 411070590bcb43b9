/// What came of a solve: why it ended, what it has, and what is proven are three separate answers.
public struct SolveOutcome: Hashable, Sendable {
  /// Why the search ended.
  public var termination: Termination
  /// The best point, one value per column, whole columns exactly whole; nil where there is none.
  public var incumbent: [Double]?
  /// The objective at the point, recomputed against the model; nil where there is none.
  public var objective: Double?
  /// What no point can better; nil where nothing is known.
  public var bestBound: Double?
  /// The solver's own words.
  public var rawStatus: String
  /// The solution of the root relaxation; nil where it was not solved.
  public var relaxation: Relaxation?

  /// Makes an outcome.
  public init(
    termination: Termination, incumbent: [Double]? = nil, objective: Double? = nil, bestBound: Double? = nil,
    rawStatus: String = "", relaxation: Relaxation? = nil
  ) {
    self.termination = termination
    self.incumbent = incumbent
    self.objective = objective
    self.bestBound = bestBound
    self.rawStatus = rawStatus
    self.relaxation = relaxation
  }

  /// `|objective − bound| ÷ max(1, |objective|)`; nil where either is unknown.
  public var gap: Double? {
    guard let objective, let bestBound else { return nil }
    return abs(objective - bestBound) / max(1, abs(objective))
  }
}
