public import TrainingDomain

/// Learners who start a course in a year, and what falls due for it in that year.
public struct CourseYear: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The year.
  public let year: Year
  /// Learners who start.
  public let learners: Heads
  /// Money for learners, whenever they started, and for classes opened.
  public let cost: Dong

  /// Adds up a course's year.
  init(_ course: Course, _ year: Year, _ result: PlanningResult) {
    let quotas = result.quotas.filter { $0.course == course.id && $0.intake.year == year }
    let paid = result.enrolments.filter { $0.enrolment.course == course.id }.flatMap(\.costByYear)
    self.course = course.id
    self.year = year
    learners = quotas.map(\.learners).reduce(.zero, +)
    cost =
      quotas.map(\.fixedCost).reduce(.zero, +)
      + paid.filter { $0.year == year }.map(\.amount).reduce(.zero, +)
  }
}
