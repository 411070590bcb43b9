/// A calendar month of a certain year.
public struct Month: Hashable, Sendable, Comparable, Strideable, CustomStringConvertible {
  /// Months since January of year 0.
  public let index: Int

  /// Makes the month of its index, months since January of year 0.
  public init(index: Int) { self.index = index }

  /// Makes a month of a year; `number` is 1 for January to 12 for December.
  public init(year: Int, number: Int) { index = year * 12 + number - 1 }

  /// The year the month lies in.
  public var year: Year { Year(Int((Double(index) / 12).rounded(.down))) }

  /// 1 for January to 12 for December.
  public var number: Int { index - year.number * 12 + 1 }

  /// The month's first day.
  public var firstDay: CalendarDate { CalendarDate(inMonth: self, day: 1) }

  /// The month's last day.
  public var lastDay: CalendarDate { CalendarDate(inMonth: self, day: dayCount) }

  /// How many days the month has, leap years counted.
  public var dayCount: Int {
    switch number {
    case 2:
      let year = year.number
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The month as year and number, for example `2026-09`.
  public var description: String {
    "\(year.number)-\(number < 10 ? "0" : "")\(number)"
  }

  /// Earlier months come first.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// How many months lie between this one and another.
  public func distance(to other: Month) -> Int { other.index - index }

  /// The month so many months later.
  public func advanced(by months: Int) -> Month { Month(index: index + months) }
}
