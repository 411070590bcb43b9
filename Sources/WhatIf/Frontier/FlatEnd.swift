/// What holds the targets where more money, seats or years bring nothing more.
public struct FlatEnd: Hashable, Sendable {
  /// The position from which the curve is flat.
  public let position: Int
  /// What came of taking the other limits away, each alone.
  public let limits: LiftedLimits

  /// Makes a flat end.
  public init(position: Int, limits: LiftedLimits) {
    self.position = position
    self.limits = limits
  }
}
