import TrainingDomain

/// The months in which a kind of official is born.
struct BirthRange {
  /// The first month.
  let first: Month
  /// The last month.
  let last: Month
  /// How often a birth is drawn, the latest draw counting: 1 is even, 2 leans towards the younger.
  let draws: Int

  /// Makes a range from one month to another, each as year and number.
  init(from first: (year: Int, month: Int), to last: (year: Int, month: Int), draws: Int = 1) {
    self.first = Month(year: first.year, number: first.month)
    self.last = Month(year: last.year, number: last.month)
    self.draws = draws
  }

  /// A day of the range.
  func day(_ draw: inout ExactDraw) -> CalendarDate {
    var latest = first
    for _ in 0..<draws {
      latest = max(latest, Month(index: draw.number(in: first.index...last.index)))
    }
    // Every month has 28 days.
    let day = draw.number(in: 1...28)
    return CalendarDate(year: latest.year.number, month: latest.number, day: day) ?? latest.firstDay
  }
}
