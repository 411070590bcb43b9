internal import Markup

/// A column for every year, of parts that add up, with a mark of what was granted where there is such a thing.
struct YearColumns {
  /// A part of a column.
  struct Part {
    let colour: String
    let letter: String
    let amount: Int
  }

  /// The column of a year.
  struct Column {
    let year: String
    let parts: [Part]
    /// The whole in words.
    let said: String
    /// Up to where it could have gone; nil where nothing limits it.
    var limit: Int?

    var amount: Int { parts.map(\.amount).reduce(0, +) }
  }

  let title: String
  let columns: [Column]

  private let top = 22
  private let room = 130

  /// The chart with its caption.
  func figure(_ legend: Markup = .empty) -> Markup {
    .element("figure", [:], [.element("figcaption", [:], [Markup(title)]), picture, legend])
  }

  private var picture: Markup {
    let said = columns.map { "\($0.year): \($0.said)" }.joined(separator: "; ")
    let bottom = top + room
    let axis = Drawing.line("axis", from: ("0%", bottom), to: ("100%", bottom))
    let shapes = columns.indices.flatMap(shapes)
    return Drawing.picture(title, said, height: bottom + 22, shapes + [axis])
  }

  private func shapes(of place: Int) -> [Markup] {
    let column = columns[place]
    let step = 10_000 / max(1, columns.count)
    let (left, width) = (place * step + step / 6, step * 2 / 3)
    let middle = ChartScale.percent(place * step + step / 2)
    let bottom = top + room
    var shapes: [Markup] = []
    var below = 0
    for part in column.parts where part.amount > 0 {
      let (start, end) = (height(below), height(below + part.amount))
      shapes.append(
        Drawing.box(
          part.colour, x: ChartScale.percent(left), y: bottom - end, width: ChartScale.percent(width),
          height: end - start))
      if end - start >= 12 && !part.letter.isEmpty {
        shapes.append(Drawing.words(part.letter, class: "on", x: middle, y: bottom - (start + end) / 2 + 4))
      }
      below += part.amount
    }
    var crest = height(column.amount)
    if let limit = column.limit {
      let y = bottom - height(limit)
      shapes.append(
        Drawing.line(
          "granted", from: (ChartScale.percent(place * step + step / 20), y),
          to: (ChartScale.percent((place + 1) * step - step / 20), y)))
      crest = max(crest, height(limit))
    }
    return shapes + [
      Drawing.words(column.said, x: middle, y: bottom - crest - 6),
      Drawing.words(column.year, class: "quiet", x: middle, y: bottom + 16),
    ]
  }

  private func height(_ amount: Int) -> Int {
    let most = max(1, columns.map { max($0.amount, $0.limit ?? 0) }.max() ?? 1)
    return Int((2 * Int128(max(0, amount)) * Int128(room) + Int128(most)) / (2 * Int128(most)))
  }
}
