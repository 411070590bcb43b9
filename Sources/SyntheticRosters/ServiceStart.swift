import TrainingDomain

/// When an official entered service.
enum ServiceStart {
  /// The first day of a month in which the official was 22 to 30 years old, in no year after `latest`.
  static func day(of birth: CalendarDate, latest: Int, _ draw: inout ExactDraw) -> CalendarDate {
    let entered = birth.month.advanced(by: draw.number(in: 264...360))
    return min(entered, Month(year: latest, number: 9)).firstDay
  }
}
