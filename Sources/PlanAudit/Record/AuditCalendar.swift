internal import Languages
internal import TrainingDomain

/// The audit's own reckoning of days, months and years; months are counted from January of year 0.
enum AuditCalendar {
  /// The calendar year of a month.
  static func year(of month: Int) -> Int { month >= 0 ? month / 12 : -((11 - month) / 12) }

  /// The month's number, 1 for January.
  static func number(of month: Int) -> Int { month - year(of: month) * 12 + 1 }

  /// How many days a month has.
  static func days(in month: Int) -> Int {
    let year = year(of: month)
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number(of: month) - 1]
  }

  /// A number that orders days: greater for later days.
  static func order(of date: CalendarDate) -> Int { date.month.index * 32 + date.day }

  /// The order of a month's first day.
  static func firstDay(of month: Int) -> Int { month * 32 + 1 }

  /// The order of a month's last day.
  static func lastDay(of month: Int) -> Int { month * 32 + days(in: month) }

  /// Years completed since a day when a month begins, as ages are counted.
  static func completedYears(since day: CalendarDate, onFirstDayOf month: Int) -> Int {
    let anniversaryMonth = number(of: day.month.index)
    let years = year(of: month) - year(of: day.month.index)
    let isBeforeAnniversary =
      number(of: month) < anniversaryMonth || (number(of: month) == anniversaryMonth && day.day > 1)
    return isBeforeAnniversary ? years - 1 : years
  }

  /// Whole months from a month's first day to the day after the last day of service.
  ///
  /// The count starts on a first day of a month, so a month is whole as soon as the next one begins: from
  /// 1 September 2026 to 30 September 2032 are 73 months.
  static func monthsOfService(from month: Int, to lastDay: CalendarDate) -> Int {
    let last = lastDay.month.index
    let isWholeMonth = lastDay.day >= days(in: last)
    return last - month + (isWholeMonth ? 1 : 0)
  }

  /// The last month on whose last day someone with this last day of service is in service.
  static func lastMonthInPost(endingService lastDay: CalendarDate) -> Int {
    let month = lastDay.month.index
    return lastDay.day >= days(in: month) ? month : month - 1
  }

  /// A month as messages write it.
  static func text(_ month: Int) -> Wording { PrintedDate.wording(of: Month(index: month)) }
}
