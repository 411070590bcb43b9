internal import Markup

/// A bar for each of several plans, of one or two parts, on a common scale.
struct ComparedBars {
  /// A plan's bar.
  struct Bar {
    let name: String
    let parts: [(colour: String, amount: Int)]
    /// The figure in words.
    let said: String
  }

  let title: String
  let bars: [Bar]

  /// The chart with its caption.
  func figure(_ legend: Markup = .empty) -> Markup {
    .element(
      "figure", [:],
      [
        .element("figcaption", [:], [Markup(title)]), legend,
        .element("ul", ["class": "bars"], bars.map(row)),
      ])
  }

  private func row(_ bar: Bar) -> Markup {
    let most = bars.map { $0.parts.map(\.amount).reduce(0, +) }.max() ?? 1
    let scale = ChartScale(to: most)
    var below = 0
    var shapes: [Markup] = []
    for part in bar.parts where part.amount > 0 {
      shapes.append(
        Drawing.box(
          part.colour, x: scale.place(below), y: 4, width: scale.room(from: below, to: below + part.amount),
          height: 16))
      below += part.amount
    }
    return .element(
      "li", [:],
      [
        .element("div", ["class": "what"], [Markup(bar.name)]),
        Drawing.picture("\(title): \(bar.name)", bar.said, height: 24, shapes),
        .element("div", ["class": "said"], [Markup(bar.said)]),
      ])
  }
}
