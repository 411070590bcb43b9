/// A point after which more brings less than before: an inner vertex of the lower convex hull of the curve.
public struct FrontierKnee: Hashable, Sendable {
  /// Where it stands.
  public let position: Int
  /// The weighted shortfall there.
  public let shortfall: Int
  /// By how much a further step lowers the weighted shortfall up to here, rounded half up; a step is 100 million đồng,
  /// or one seat.
  public let gainBefore: Int
  /// By how much a further step lowers it from here on.
  public let gainAfter: Int
  /// Whether the gain drops most here.
  public internal(set) var isSharpest: Bool

  /// Makes a knee.
  public init(position: Int, shortfall: Int, gainBefore: Int, gainAfter: Int, isSharpest: Bool = false) {
    self.position = position
    self.shortfall = shortfall
    self.gainBefore = gainBefore
    self.gainAfter = gainAfter
    self.isSharpest = isSharpest
  }
}
