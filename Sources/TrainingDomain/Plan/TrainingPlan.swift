/// The decisions of a plan and nothing else: who starts what when, and how many classes open.
public struct TrainingPlan: Hashable, Sendable {
  /// Who starts what when, ordered by intake, course and official.
  public var enrolments: [Enrolment]
  /// Classes opened, for courses the body organises itself, ordered by intake and course.
  public var openings: [ClassOpening]

  /// Makes a plan.
  public init(enrolments: [Enrolment], openings: [ClassOpening] = []) {
    self.enrolments = enrolments
    self.openings = openings
  }
}
