internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// Who studies when in one unit: a row for every official, a column for every year, a bar for every course.
struct StudyTimeline {
  /// A bar.
  struct Bar {
    let mark: CourseLetters.Mark
    /// The first month of the course.
    let first: Month
    /// The last month of the course.
    let last: Month
  }

  /// An official's row.
  struct Row {
    let name: String
    let bars: [Bar]
  }

  let caption: String
  let horizon: PlanningHorizon
  let rows: [Row]
  let language: Language

  private let lane = 18

  /// The table.
  var markup: Markup {
    let years = horizon.years
    let official = Wording(en: "Official", vi: "Họ và tên").text(in: language)
    let heads =
      [Markup.element("th", ["scope": "col"], [Markup(official)])]
      + years.map { .element("th", ["scope": "col"], [Markup("\($0)")]) }
    let body = rows.map { row -> Markup in
      .element(
        "tr", [:],
        [
          .element("th", ["scope": "row"], [Markup(row.name)]),
          .element("td", ["colspan": "\(years.count)"], [picture(of: row)]),
        ])
    }
    return .element(
      "table", ["class": "times"],
      [
        .element("caption", [:], [Markup(caption)]),
        .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], body),
      ])
  }

  private func picture(of row: Row) -> Markup {
    let lanes = Self.lanes(row.bars.map { (month($0.first), end(of: $0)) })
    let height = (lanes.max().map { $0 + 1 } ?? 1) * lane + 2
    let said = row.bars.map { bar in
      "\(bar.mark.letter) \(bar.mark.name): \(PrintedDate.month(bar.first, in: language)) – "
        + PrintedDate.month(bar.last, in: language)
    }
    let count = horizon.years.count
    let rules = (0...count).map { year -> Markup in
      let x = ChartScale.percent(year * 10_000 / max(1, count))
      return Drawing.line("rule", from: (x, 0), to: (x, height))
    }
    let bars = zip(row.bars, lanes).flatMap { shapes(of: $0, in: $1) }
    return Drawing.picture(row.name, said.joined(separator: "; "), height: height, rules + bars)
  }

  private func shapes(of bar: Bar, in place: Int) -> [Markup] {
    let (first, last) = (month(bar.first), month(bar.last.advanced(by: 1)))
    let width = max(90, last - first)
    let y = place * lane + 2
    let box = Drawing.box(
      bar.mark.colour, x: ChartScale.percent(first), y: y, width: ChartScale.percent(width), height: lane - 3)
    if width >= Self.roomForLetter {
      let middle = ChartScale.percent(first + width / 2)
      return [box, Drawing.words(bar.mark.letter, class: "on", x: middle, y: y + 12)]
    }
    // A short course has its letter beside it, on the side where there is room.
    let isAtEnd = first + width > 10_000 - Self.roomForLetter
    let x = ChartScale.percent(isAtEnd ? first - 60 : first + width + 60)
    return [box, Drawing.words(bar.mark.letter, x: x, y: y + 12, isAtEnd ? .end : .start)]
  }

  private static let roomForLetter = 600

  /// Where a month begins, in hundredths of a per cent of the horizon.
  private func month(_ month: Month) -> Int {
    let all = max(1, horizon.firstMonth.distance(to: horizon.lastMonth) + 1)
    return min(max(0, horizon.firstMonth.distance(to: month)), all) * 10_000 / all
  }

  /// Where a bar with its letter ends.
  private func end(of bar: Bar) -> Int {
    let (first, last) = (month(bar.first), month(bar.last.advanced(by: 1)))
    return last - first >= Self.roomForLetter ? last : max(last, first + 90) + Self.roomForLetter
  }

  /// The lane of every bar, so that none covers another.
  static func lanes(_ bars: [(first: Int, end: Int)]) -> [Int] {
    var ends: [Int] = []
    return bars.map { bar in
      if let free = ends.firstIndex(where: { $0 <= bar.first }) {
        ends[free] = bar.end
        return free
      }
      ends.append(bar.end)
      return ends.count - 1
    }
  }
}
