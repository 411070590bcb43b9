public import TrainingDomain

/// What came of taking other limits away, each alone, where a curve is flat.
public struct LiftedLimits: Hashable, Sendable {
  /// What becomes possible without one other limit.
  public struct Relief: Hashable, Sendable {
    /// The limit taken away, alone.
    public let limit: OtherLimit
    /// The least weighted shortfall found without it.
    public let shortfall: Int
    /// No plan without it is below this.
    public let bound: Int
    /// Heads missing without it.
    public let missing: Heads

    /// Makes a relief.
    public init(limit: OtherLimit, shortfall: Int, bound: Int, missing: Heads) {
      self.limit = limit
      self.shortfall = shortfall
      self.bound = bound
      self.missing = missing
    }
  }

  /// Limits that hold: without one of them less would be missing; the greatest relief first.
  public let binding: [Relief]
  /// Limits that are proven to hold nothing back alone.
  public let idle: [OtherLimit]
  /// Limits of which neither is proven, because the search without them was cut short.
  public let undecided: [OtherLimit]

  /// Makes what came of it.
  public init(binding: [Relief], idle: [OtherLimit], undecided: [OtherLimit] = []) {
    self.binding = binding
    self.idle = idle
    self.undecided = undecided
  }

  /// Sorts limits by what came of taking them away.
  ///
  /// - Parameters:
  ///   - found: for every limit what its absence came to; nil where the search ended without a plan.
  ///   - shortfall: the weighted shortfall with all limits.
  ///   - bound: no plan with all limits is below this.
  init(_ found: [(limit: OtherLimit, relief: Relief?)], shortfall: Int, bound: Int) {
    let reliefs = found.compactMap(\.relief).filter { $0.shortfall < bound }
    let order = reliefs.enumerated().sorted { ($0.element.shortfall, $0.offset) < ($1.element.shortfall, $1.offset) }
    binding = order.map(\.element)
    idle = found.filter { one in one.relief.map { $0.bound >= shortfall } ?? false }.map(\.limit)
    let known = binding.map(\.limit) + idle
    undecided = found.map(\.limit).filter { !known.contains($0) }
  }
}
