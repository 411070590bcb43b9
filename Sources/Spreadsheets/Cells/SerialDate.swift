/// Days as spreadsheets count them.
enum SerialDate {
  /// The day of a number; nil where it is none.
  ///
  /// - Parameter is1904: whether days are counted from 1 January 1904, as old Macintosh workbooks do, and not from the
  ///   last day of 1899.
  static func date(_ serial: Double, is1904: Bool) -> CellValue? {
    guard serial.isFinite, serial >= (is1904 ? 0 : 1), serial < 2_958_466 else { return nil }
    let day = Int(serial)
    // A spreadsheet believes that 1900 was a leap year; its 29 February is no day, and the days before it are one less.
    if !is1904, day == 60 { return .text("29/02/1900") }
    let base = is1904 ? 24_107 : (day < 60 ? 25_568 : 25_569)
    return civil(daysSince1970: day - base)
  }

  /// The calendar day so many days after 1 January 1970 (Howard Hinnant's algorithm for the Gregorian calendar).
  private static func civil(daysSince1970 days: Int) -> CellValue {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return .date(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
