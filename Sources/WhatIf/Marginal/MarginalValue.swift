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
  /// For how many steps, the first included, every step gains what the first does; at most `reach`.
  public let alike: Int
  /// The last step that gains anything within the reach; zero where none does.
  public let lastGain: Int
  /// How many steps were looked at.
  public let reach: Int
  /// Whether the range is proven.
  public let isRangeProven: Bool

  /// Makes a value.
  public init(
    limit: MarginalLimit, now: Int, more: StepEffect?, less: StepEffect?, alike: Int, lastGain: Int, reach: Int,
    isRangeProven: Bool
  ) {
    self.limit = limit
    self.now = now
    self.more = more
    self.less = less
    self.alike = alike
    self.lastGain = lastGain
    self.reach = reach
    self.isRangeProven = isRangeProven
  }

  /// The weighted shortfall that a step more takes away.
  public var gain: Int { -(more?.shortfall ?? 0) }
  /// The weighted shortfall that a step less adds.
  public var loss: Int { less?.shortfall ?? 0 }
}
