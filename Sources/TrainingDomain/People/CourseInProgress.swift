/// A course an official studies when the horizon begins; it costs nothing more and takes no seat.
public struct CourseInProgress: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The day it completes.
  public let completes: CalendarDate

  /// Makes a course in progress.
  public init(course: Course.ID, completes: CalendarDate) {
    self.course = course
    self.completes = completes
  }
}
