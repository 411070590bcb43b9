/// An official sent on a course at an intake.
public struct Enrolment: Hashable, Sendable {
  /// The official.
  public let official: Official.ID
  /// How many people of the row; 1 where the row is one person.
  public let count: Heads
  /// The course.
  public let course: Course.ID
  /// The month in which it starts.
  public let intake: Month

  /// Makes an enrolment.
  public init(official: Official.ID, count: Heads = 1, course: Course.ID, intake: Month) {
    self.official = official
    self.count = count
    self.course = course
    self.intake = intake
  }
}
