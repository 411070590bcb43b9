/// How far a running solve has come.
public struct SolveProgress: Equatable, Sendable {
  /// Time since the solve began.
  public var elapsed: Duration

  /// The objective of the best solution so far, not yet checked; nil: none.
  public var incumbent: Double?

  /// No solution is better than this; nil: not yet known.
  public var bound: Double?

  /// Subproblems made so far.
  public var nodes: Int

  /// Progress with these figures.
  public init(elapsed: Duration, incumbent: Double?, bound: Double?, nodes: Int) {
    self.elapsed = elapsed
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
  }
}
