/// What one step of a limit is worth, and how far.
public struct MarginalValue: Hashable, Sendable {
  /// The limit.
  public let limit: MarginalLimit
  /// The limit as it stands, in đồng, learners or posts.
  public let now: Int
  /// What one step more changes; nil where the limit cannot give way, as a class minimum of one.
  public let more: StepEffect?
  /// What one step less changes; nil where there is nothing to take away.
  public let less: StepEffect?
  /// How far the gain goes on.
  public let range: GainRange

  /// Makes a value.
  public init(limit: MarginalLimit, now: Int, more: StepEffect?, less: StepEffect?, range: GainRange) {
    self.limit = limit
    self.now = now
    self.more = more
    self.less = less
    self.range = range
  }

  /// The weighted shortfall that a step more is known to take away.
  public var gain: Int { -(more?.shortfall ?? 0) }
  /// The weighted shortfall that a step less is known to add: no plan of the tightened problem was found below it.
  public var loss: Int { less?.shortfall ?? 0 }
}
