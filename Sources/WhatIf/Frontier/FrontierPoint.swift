public import TrainingDomain

/// What is attained at one position of a frontier.
public struct FrontierPoint: Hashable, Sendable {
  /// What the plan of a point comes to.
  public struct Attained: Hashable, Sendable {
    /// The least weighted shortfall found.
    public internal(set) var shortfall: Int
    /// No plan is below this.
    public internal(set) var bound: Int
    /// Heads missing, over all targets.
    public let missing: Heads
    /// Targets met in full, units of a per-unit target counted one by one.
    public let targetsMet: Int
    /// Targets there are.
    public let targets: Int
    /// Money spent, from all sources.
    public let spent: Dong
    /// Money spent from the source that is changed; nil where none is.
    public let spentFromSource: Dong?
    /// What ended the search.
    public let status: PlanningResult.Status

    /// Makes what a point comes to.
    public init(
      shortfall: Int, bound: Int, missing: Heads, targetsMet: Int, targets: Int, spent: Dong,
      spentFromSource: Dong? = nil, status: PlanningResult.Status = .optimal
    ) {
      self.shortfall = shortfall
      self.bound = bound
      self.missing = missing
      self.targetsMet = targetsMet
      self.targets = targets
      self.spent = spent
      self.spentFromSource = spentFromSource
      self.status = status
    }

    /// Whether the shortfall is proven least.
    public var isProven: Bool { shortfall == bound }
  }

  /// Where the point stands: đồng in all years, seats, or the last year.
  public let position: Int
  /// What is attained; nil where no plan keeps all rules, or where the search ended before it had one.
  public internal(set) var attained: Attained?
  /// Whether the scenario itself stands here.
  public let isOwn: Bool
  private let endedEarly: Bool

  /// Makes a point.
  ///
  /// - Parameter isCutShort: whether its own search ended before it had a plan, or was ended before the proof.
  public init(position: Int, attained: Attained?, isOwn: Bool = false, isCutShort: Bool = false) {
    self.position = position
    self.attained = attained
    self.isOwn = isOwn
    endedEarly = isCutShort
  }

  /// Whether the search ended before it had a plan, or time or an interrupt ended it before the proof, so that another
  /// run may find more; what its neighbours prove is not cut short.
  public var isCutShort: Bool { endedEarly && attained?.isProven != true }
}
