/// Classes of a course opened at an intake.
public struct ClassOpening: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The month in which the classes start.
  public let intake: Month
  /// How many classes.
  public let classes: Int

  /// Makes an opening.
  public init(course: Course.ID, intake: Month, classes: Int) {
    self.course = course
    self.intake = intake
    self.classes = classes
  }
}
