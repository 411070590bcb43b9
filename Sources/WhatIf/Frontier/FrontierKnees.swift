internal import TrainingDomain

/// Finds where a curve bends, in whole numbers.
enum FrontierKnees {
  /// The size of a step along an axis, for which gains are told: 100 million đồng, or one seat.
  static func step(of axis: FrontierAxis) -> Int {
    switch axis {
    case .money: 100_000_000
    case .seats, .years: 1
    }
  }

  /// The inner vertices of the lower convex hull, ascending.
  ///
  /// Where a point was cut short less may be missing than is known: no slope is told across it.
  static func knees(of points: [FrontierPoint], along axis: FrontierAxis) -> [FrontierKnee] {
    guard axis.isMonotone else { return [] }
    let hull = hull(of: points.compactMap { point in point.attained.map { (point.position, $0.shortfall) } })
    let cutShort = points.filter(\.isCutShort).map(\.position)
    var knees = zip(hull, zip(hull.dropFirst(), hull.dropFirst(2))).compactMap { before, rest -> FrontierKnee? in
      guard !cutShort.contains(where: { before.x <= $0 && $0 <= rest.1.x }) else { return nil }
      return FrontierKnee(
        position: rest.0.x, shortfall: rest.0.y, gainBefore: gain(from: before, to: rest.0, step(of: axis)),
        gainAfter: gain(from: rest.0, to: rest.1, step(of: axis)))
    }
    let drops = knees.map { $0.gainBefore - $0.gainAfter }
    if let most = drops.max(), let sharpest = drops.firstIndex(of: most) { knees[sharpest].isSharpest = true }
    return knees
  }

  private static func hull(of points: [(x: Int, y: Int)]) -> [(x: Int, y: Int)] {
    var hull: [(x: Int, y: Int)] = []
    for point in points {
      while hull.count > 1, !isConvex(hull[hull.count - 2], hull[hull.count - 1], point) { hull.removeLast() }
      hull.append(point)
    }
    return hull
  }

  /// Whether the middle point lies strictly below the line between the others.
  private static func isConvex(_ left: (x: Int, y: Int), _ middle: (x: Int, y: Int), _ right: (x: Int, y: Int)) -> Bool
  {
    let first = Int128(middle.x - left.x) * Int128(right.y - left.y)
    let second = Int128(middle.y - left.y) * Int128(right.x - left.x)
    return first > second
  }

  private static func gain(from left: (x: Int, y: Int), to right: (x: Int, y: Int), _ step: Int) -> Int {
    let across = Int128(right.x - left.x)
    let down = Int128(left.y - right.y) * Int128(step)
    return across > 0 ? Int((2 * down + across) / (2 * across)) : 0
  }
}
