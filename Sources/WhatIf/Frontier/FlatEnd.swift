public import TrainingDomain

/// What holds the targets where more money, seats or years bring nothing more.
public struct FlatEnd: Hashable, Sendable {
  /// What becomes possible without one other limit.
  public struct Relief: Hashable, Sendable {
    /// The limit taken away, alone.
    public let limit: OtherLimit
    /// The least weighted shortfall without it.
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

  /// The position from which the curve is flat.
  public let position: Int
  /// Limits that hold: without one of them less would be missing; the greatest relief first.
  public let binding: [Relief]
  /// Limits that hold nothing back alone.
  public let idle: [OtherLimit]

  /// Makes a flat end.
  public init(position: Int, binding: [Relief], idle: [OtherLimit]) {
    self.position = position
    self.binding = binding
    self.idle = idle
  }
}
