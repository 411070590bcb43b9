package import Languages

/// Days and months as people read them: `05/03/2027` in Vietnamese, `5 March 2027` in English.
///
/// Files for programs keep `2027-03-05`.
package enum PrintedDate {
  /// A day.
  package static func day(_ day: CalendarDate, in language: Language) -> String {
    wording(of: day).text(in: language)
  }

  /// A month: `03/2027` in Vietnamese, `March 2027` in English.
  package static func month(_ month: Month, in language: Language) -> String {
    wording(of: month).text(in: language)
  }

  /// A day in every language, to be put into sentences.
  package static func wording(of day: CalendarDate) -> Wording {
    let month = wording(of: day.month)
    let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    return Wording(en: "\(day.day) \(month)", vi: "\(number)/\(month)")
  }

  /// A month in every language, to be put into sentences.
  package static func wording(of month: Month) -> Wording {
    let number = month.number < 10 ? "0\(month.number)" : "\(month.number)"
    return Wording(en: "\(english[month.number - 1]) \(month.year)", vi: "\(number)/\(month.year)")
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
