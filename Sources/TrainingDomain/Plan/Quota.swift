/// The places of one course at one intake.
public struct Quota: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The month in which it starts.
  public let intake: Month
  /// How many start.
  public let learners: Heads
  /// Classes opened; 0 for places bought outside.
  public let classes: Int
  /// Fixed cost of those classes.
  public let fixedCost: Dong
  /// Cost of the learners over all years, without the fixed cost.
  public let learnerCost: Dong

  /// Makes a quota.
  public init(
    course: Course.ID, intake: Month, learners: Heads, classes: Int, fixedCost: Dong, learnerCost: Dong
  ) {
    self.course = course
    self.intake = intake
    self.learners = learners
    self.classes = classes
    self.fixedCost = fixedCost
    self.learnerCost = learnerCost
  }
}
