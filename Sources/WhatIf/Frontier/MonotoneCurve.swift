/// Keeps a curve from rising: what is possible with less is possible with more, and no bound with more is above one with
/// less.
enum MonotoneCurve {
  /// Settles points that were searched each by itself: a point worse than its left neighbour takes that plan, and every
  /// bound is at least that of the points to the right.
  static func settle(_ points: inout [FrontierPoint]) {
    for (left, right) in zip(points.indices, points.indices.dropFirst()) {
      guard let before = points[left].attained else { continue }
      let here = points[right].attained
      if let here, (here.shortfall, here.spent) <= (before.shortfall, before.spent) { continue }
      points[right].attained = before
      points[right].attained?.bound = min(here?.bound ?? 0, before.shortfall)
    }
    for (left, right) in zip(points.indices, points.indices.dropFirst()).reversed() {
      guard let after = points[right].attained, let here = points[left].attained else { continue }
      points[left].attained?.bound = max(here.bound, min(after.bound, here.shortfall))
    }
  }
}
