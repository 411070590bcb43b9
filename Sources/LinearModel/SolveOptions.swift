/// How long, how exactly and from where a model is solved.
public struct SolveOptions: Sendable {
  /// The time for everything; nil: unlimited. It can be overrun by one subproblem of the search.
  public var timeLimit: Duration?

  /// The subproblems the search may look at; nil: unlimited. Unlike the clock, it ends repeated solves at the same point.
  public var nodeLimit: Int?

  /// Stop when the gap of the incumbent is at most this; 0: prove the optimum.
  public var relativeGap: Double

  /// The solver's memory in megabytes; nil: unlimited.
  public var memoryLimitMegabytes: Int?

  /// A solution to begin with, a value for every column; nil: none. One that is infeasible is refused.
  public var start: [Double]?

  /// Only solutions at least this good are wanted; nil: all. When there is none the outcome is `.infeasible`.
  public var cutOff: Double?

  /// An objective that no solution betters, known from elsewhere; nil: none. Whoever reaches it has proven it.
  public var knownBound: Double?

  /// The most rounds of cuts at the root: rows that every whole solution keeps, made to bring its LP nearer to them.
  public var cutRounds: Int

  /// Sums of whole columns whose two sides are looked at in the root, after its cuts; the first few that are fractional
  /// are. Without rounds of cuts none is.
  public var probes: [[Variable]]

  /// How to search.
  public var strategy: SearchStrategy

  /// Integer columns to branch on before any other, most decisive first.
  public var branchOrder: [Variable]

  /// Stop after the LP relaxation. The outcome then has no incumbent if the model has integer columns.
  public var relaxationOnly: Bool

  /// Ends the solve when it is thrown; nil: nothing does.
  public var cancellation: CancellationFlag?

  /// Told from time to time how far the solve is, on the thread that called `solve`; nil: nobody is.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// Options, all of which may be left out.
  public init(
    timeLimit: Duration? = nil,
    nodeLimit: Int? = nil,
    relativeGap: Double = 0,
    memoryLimitMegabytes: Int? = nil,
    start: [Double]? = nil,
    cutOff: Double? = nil,
    knownBound: Double? = nil,
    cutRounds: Int = 0,
    probes: [[Variable]] = [],
    strategy: SearchStrategy = .balanced,
    branchOrder: [Variable] = [],
    relaxationOnly: Bool = false,
    cancellation: CancellationFlag? = nil,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.timeLimit = timeLimit
    self.nodeLimit = nodeLimit
    self.relativeGap = relativeGap
    self.memoryLimitMegabytes = memoryLimitMegabytes
    self.start = start
    self.cutOff = cutOff
    self.knownBound = knownBound
    self.cutRounds = cutRounds
    self.probes = probes
    self.strategy = strategy
    self.branchOrder = branchOrder
    self.relaxationOnly = relaxationOnly
    self.cancellation = cancellation
    self.progress = progress
  }
}
