/// An enrolment with its completion and its cost.
public struct CostedEnrolment: Hashable, Sendable {
  /// The decision.
  public let enrolment: Enrolment
  /// The day on which the course completes.
  public let completes: CalendarDate
  /// The cost of all its people per calendar year, ascending; years without cost are left out.
  public let costByYear: [YearlyDong]

  /// Makes a costed enrolment.
  public init(enrolment: Enrolment, completes: CalendarDate, costByYear: [YearlyDong]) {
    self.enrolment = enrolment
    self.completes = completes
    self.costByYear = costByYear
  }
}
