/// The decisions of a plan and nothing else: who starts what when, how many classes open, and who comes, moves and goes.
public struct TrainingPlan: Hashable, Sendable {
  /// Who starts what when, ordered by intake, course and official.
  public var enrolments: [Enrolment]
  /// Classes opened, for courses the body organises itself, ordered by intake and course.
  public var openings: [ClassOpening]

  /// Decisions about staff, ordered by year, then as the levers and officials are listed; empty where no lever is offered.
  public var moves: [StaffMove]

  /// Makes a plan.
  public init(enrolments: [Enrolment], openings: [ClassOpening] = [], moves: [StaffMove] = []) {
    self.enrolments = enrolments
    self.openings = openings
    self.moves = moves
  }
}
