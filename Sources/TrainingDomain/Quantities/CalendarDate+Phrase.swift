public import Languages

extension Phrase.StringInterpolation {
  /// Adds a day as people read it: `5 March 2027`, in Vietnamese `05/03/2027`.
  ///
  /// Plain strings, and so files for programs, keep `2027-03-05`.
  public mutating func appendInterpolation(_ day: CalendarDate) { appendInterpolation(PrintedDate.wording(of: day)) }

  /// Adds a month as people read it: `March 2027`, in Vietnamese `03/2027`.
  public mutating func appendInterpolation(_ month: Month) { appendInterpolation(PrintedDate.wording(of: month)) }
}
