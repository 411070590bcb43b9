/// What a solver knows while it searches.
public struct SolveProgress: Hashable, Sendable {
  /// Time since the solve began.
  public let elapsed: Duration
  /// The objective of the best point so far; nil for none.
  public let incumbent: Double?
  /// What no point can better; nil while nothing is known.
  public let bound: Double?
  /// Subproblems looked at.
  public let nodes: Int

  /// Makes a report of progress.
  public init(elapsed: Duration, incumbent: Double?, bound: Double?, nodes: Int) {
    self.elapsed = elapsed
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
  }
}
