public import TrainingDomain

/// What one official may be sent on, and why not on the rest.
public struct OfficialOpportunities: Hashable, Sendable {
  /// The official.
  public let official: Official.ID
  /// Every intake that is open, in order of time.
  public let eligible: [EligibleIntake]
  /// Every course without an open intake, in the problem's order.
  public let refused: [CourseRefusal]
}

/// An intake an official may take.
public struct EligibleIntake: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The month in which it starts.
  public let intake: Month
  /// Levels an earlier course of the plan must give first: one level of each list.
  public let needs: [[Level]]
}

/// A course an official cannot be sent on.
public struct CourseRefusal: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// Why, each reason once, in order of intakes.
  public let reasons: [RefusalReason]
}
