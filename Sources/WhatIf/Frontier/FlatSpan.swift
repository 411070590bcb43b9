/// The indices of consecutive points of the same proven shortfall, after which the curve goes on falling.
struct FlatSpan: Hashable {
  let first: Int
  let last: Int

  /// The spans inside a curve, ascending; the one at its end is none of them, for nothing follows it.
  static func all(in points: [FrontierPoint]) -> [FlatSpan] {
    var spans: [FlatSpan] = []
    var first = 0
    for index in points.indices.dropFirst() {
      guard let before = points[index - 1].attained, let here = points[index].attained else {
        first = index
        continue
      }
      if before.isProven, here.isProven, before.shortfall == here.shortfall { continue }
      if first < index - 1, here.shortfall < before.shortfall { spans.append(FlatSpan(first: first, last: index - 1)) }
      first = index
    }
    return spans
  }
}
