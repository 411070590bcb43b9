/// A day of the Gregorian calendar; it knows no time zone and reads no clock.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The month the day lies in.
  public let month: Month
  /// The day of the month, from 1.
  public let day: Int

  init(inMonth month: Month, day: Int) {
    self.month = month
    self.day = day
  }

  /// Makes a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let candidate = Month(year: year, number: month)
    guard (1...candidate.dayCount).contains(day) else { return nil }
    self.init(inMonth: candidate, day: day)
  }

  /// Makes a date of `2026-09-01`, or nil where the text is not such a date.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year the day lies in.
  public var year: Year { month.year }

  /// The day that follows.
  public var dayAfter: CalendarDate {
    day < month.dayCount
      ? CalendarDate(inMonth: month, day: day + 1) : CalendarDate(inMonth: month.advanced(by: 1), day: 1)
  }

  /// Whole months from this day to a later one; negative where `later` lies before.
  ///
  /// From 1 September 2026 to 1 October 2032 are 73 months (design, conventions on service).
  public func wholeMonths(until later: CalendarDate) -> Int {
    let months = month.distance(to: later.month)
    return later.day >= day ? months : months - 1
  }

  /// Completed years from this day to a later one, as ages are counted.
  public func completedYears(until later: CalendarDate) -> Int {
    let months = wholeMonths(until: later)
    return months >= 0 ? months / 12 : -((11 - months) / 12)
  }

  /// The date as `2026-09-01`.
  public var description: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool {
    left.month == right.month ? left.day < right.day : left.month < right.month
  }
}
