/// A stretch inside a curve on which more money, seats or years bring nothing, although further on they do.
public struct FlatStretch: Hashable, Sendable {
  /// The first of its points; the shortfall is proven least there and at the last.
  public let first: Int
  /// The last of its points; the other limits are taken away here, where they hold back most.
  public let last: Int
  /// The weighted shortfall on the stretch.
  public let shortfall: Int
  /// A position after the last point with which a plan that misses less is at hand; it may be possible with less.
  public let risesBy: Int
  /// What came of taking the other limits away at the last point, each alone.
  public let limits: LiftedLimits
  /// Whether taking all other limits away at once is proven to change nothing: only more of what is changed along the
  /// curve helps, because what there is does not reach to the next head.
  public let isAxisAlone: Bool

  /// Makes a stretch.
  public init(first: Int, last: Int, shortfall: Int, risesBy: Int, limits: LiftedLimits, isAxisAlone: Bool) {
    self.first = first
    self.last = last
    self.shortfall = shortfall
    self.risesBy = risesBy
    self.limits = limits
    self.isAxisAlone = isAxisAlone
  }
}
