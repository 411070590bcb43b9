public import LinearModel
public import TrainingDomain

/// How long and how exactly a plan is searched for.
public struct PlanningOptions: Sendable {
  /// One limit for all aims together; nil for none.
  public var timeLimit: Duration?
  /// The gap at which an aim counts as reached; 0 demands a proof.
  public var gap: Double
  /// Lets another thread end the search early.
  public var cancellation: CancellationFlag?
  /// Hears of progress.
  public var progress: (@Sendable (PlanningProgress) -> Void)?
  /// Hears of every plan that is made, with the problem it is made for, before anybody reads it; from any thread.
  public var review: (@Sendable (PlanningResult, TrainingPlan, PlanningProblem) -> Void)?
  /// Which formulation is solved.
  public var formulation: FormulationKind
  /// Rounds of turns for each figure of an unmet target; zero leaves the figures as bounds. Rounds and not seconds, so
  /// that a plan is explained alike wherever it is made.
  public var obstacleRounds = 1
  /// Whether what keeps unmet targets from being met is looked for.
  public var explainsShortfalls = true
  /// Time for explaining all unmet targets together: a minute, and no more than half of `timeLimit`.
  public var obstacleTime: Duration { timeLimit.map { min(.seconds(60), $0 / 2) } ?? .seconds(60) }
  /// A plan to begin with, such as that of a problem nearby; it is left aside where it breaks a rule.
  public var start: TrainingPlan?

  /// Rounds of turns after which the search for an aim ends unproven, wherever it runs; nil for no end but the time's.
  public var rounds: Int?

  /// Threads at most for a problem that is planned in parts; they change nothing but the time.
  public var threads = 1

  /// Makes options.
  public init(
    timeLimit: Duration? = nil, gap: Double = 0, cancellation: CancellationFlag? = nil,
    progress: (@Sendable (PlanningProgress) -> Void)? = nil, formulation: FormulationKind = .profile
  ) {
    self.timeLimit = timeLimit
    self.gap = gap
    self.cancellation = cancellation
    self.progress = progress
    self.formulation = formulation
  }
}
