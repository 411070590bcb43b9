/// How long, how exactly and how a model is solved.
public struct SolveOptions: Sendable {
  /// One limit for the whole solve, the root relaxation included; nil for none. A negative limit is refused.
  public var timeLimit: Duration?
  /// The relative gap at which the search may end; 0 demands a proof.
  public var relativeGap = 0.0
  /// Memory the solver may take; nil for no limit.
  public var memoryLimitMegabytes: Int?
  /// A feasible point to begin with, one value per column; one that breaks the model is refused.
  public var start: [Double]?
  /// How branch and bound goes about its search.
  public var strategy = SearchStrategy.balanced
  /// Columns to branch on before any other, in this order.
  public var branchFirst: [Variable] = []
  /// Whether to end with the relaxation, without branch and bound.
  public var relaxationOnly = false
  /// Lets another thread end the search early.
  public var cancellation: CancellationFlag?
  /// Hears of progress, a few times a second, on the thread that called the solver.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// Makes options that demand a proof without limits.
  public init() {}
}
