internal import Markup

/// A falling line of points: what is missing, against money, seats or years.
struct FrontierCurve {
  /// A point.
  struct Point {
    /// Where it stands along the axis.
    let position: Int
    /// Its height; nil where there is none.
    let amount: Int?
    /// The position and the amount in words.
    let said: (position: String, amount: String)
    /// Whether the amount is proven.
    let isProven: Bool
    /// Whether the scenario itself stands here.
    let isOwn: Bool
  }

  let title: String
  let axis: String
  let points: [Point]

  private let top = 26
  private let room = 200

  /// The chart with its caption.
  func figure(_ legend: Markup) -> Markup {
    .element("figure", [:], [.element("figcaption", [:], [Markup(title)]), picture, legend])
  }

  private var picture: Markup {
    let bottom = top + room
    let said = points.map { "\($0.said.position): \($0.said.amount)" }.joined(separator: "; ")
    let frame = [
      Drawing.line("axis", from: ("4%", bottom), to: ("97%", bottom)),
      Drawing.line("axis", from: ("4%", top), to: ("4%", bottom)),
      Drawing.words(axis, class: "quiet", x: "97%", y: bottom + 34, .end),
    ]
    return Drawing.picture(title, said, height: bottom + 40, frame + curve + dots + labels)
  }

  private var shown: [Point] { points.filter { $0.amount != nil } }

  private var curve: [Markup] {
    zip(shown, shown.dropFirst()).map { first, next in
      Drawing.line("curve", from: (x(first), y(first)), to: (x(next), y(next)))
    }
  }

  private var dots: [Markup] {
    shown.map { point in
      Drawing.dot(
        point.isOwn ? "own" : point.isProven ? "dot" : "open", x: x(point), y: y(point), radius: point.isOwn ? 6 : 4)
    }
  }

  /// The ends and the scenario's own point have their figures beside them; all stand in the table below.
  private var labels: [Markup] {
    guard let first = shown.first, let last = shown.last else { return [] }
    let ends = [(first, Drawing.Anchor.start), (last, .end)].filter { !$0.0.isOwn }
    let own = shown.filter(\.isOwn).map { ($0, anchor(of: $0)) }
    return (ends + own).flatMap { point, anchor in
      [
        Drawing.words(point.said.amount, x: x(point), y: y(point) - 10, anchor),
        Drawing.words(point.said.position, class: "quiet", x: x(point), y: top + room + 16, anchor),
      ]
    }
  }

  private func anchor(of point: Point) -> Drawing.Anchor {
    let place = scale.hundredths(point.position - least)
    return place < 2_000 ? .start : place > 7_500 ? .end : .middle
  }

  private var least: Int { points.map(\.position).min() ?? 0 }
  private var scale: ChartScale {
    ChartScale(to: (points.map(\.position).max() ?? 1) - least, from: 600, upTo: 9_600)
  }

  private func x(_ point: Point) -> String { scale.place(point.position - least) }

  private func y(_ point: Point) -> Int {
    let most = max(1, points.compactMap(\.amount).max() ?? 1)
    return top + room - Int(Int128(point.amount ?? 0) * Int128(room) / Int128(most))
  }
}
