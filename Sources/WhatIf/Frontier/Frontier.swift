/// Attainment against money, seats or years: the curve, where it bends, and what else holds where it is flat.
public struct Frontier: Hashable, Sendable {
  /// What is changed.
  public let axis: FrontierAxis
  /// The points, ascending.
  public let points: [FrontierPoint]
  /// Where the marginal gain drops, ascending, as far as no point that was cut short lies between; empty along years,
  /// for people change with them.
  public let knees: [FrontierKnee]
  /// Other limits that hold at the last point; nil where nothing is missing there, or more of the axis may still help,
  /// as it may where the search was cut short.
  public let flat: FlatEnd?
  /// Stretches before it on which more brings nothing although further on it does, ascending.
  public let stretches: [FlatStretch]

  /// Makes a frontier.
  public init(
    axis: FrontierAxis, points: [FrontierPoint], knees: [FrontierKnee], flat: FlatEnd?,
    stretches: [FlatStretch] = []
  ) {
    self.axis = axis
    self.points = points
    self.knees = knees
    self.flat = flat
    self.stretches = stretches
  }

  /// Whether every point is proven.
  public var isProven: Bool { points.allSatisfy { $0.attained?.isProven ?? !$0.isCutShort } }
}
