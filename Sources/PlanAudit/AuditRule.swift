/// A rule the audit re-checks; every finding names the one that is broken.
public enum AuditRule: String, Hashable, Sendable, CaseIterable {
  /// Every official and course the plan names stands in the problem.
  case knownReferences
  /// Every intake belongs to a month and a year in which its course is offered.
  case intakeOffered
  /// An official takes a course at most once.
  case courseOnce
  /// An enrolment sends at least one person and no more than its row stands for.
  case countWithinRow
  /// The enrolments of a row that stands for several people can be dealt out to so many people.
  case splitIntoPeople
  /// A course awards a level neither held at the intake nor already being studied.
  case awardsSomethingNew
  /// A course completes by the horizon's last day.
  case completesInHorizon
  /// A course, with the commitment it brings, completes while the official is in service.
  case completesInService
  /// Every condition of eligibility is met on the intake's first day.
  case eligibility
  /// Every prerequisite is held on the intake's first day.
  case prerequisites
  /// In no month does an official study more than a full working load.
  case workload
  /// In no month is more of a unit in class than it may spare.
  case unitAbsence
  /// No limit on places is exceeded.
  case seats
  /// Own classes open with enough and not too many learners, and only where someone learns.
  case classes
  /// No source spends more than it has in any year.
  case money
  /// The favoured kinds have their least share of the learners.
  case priorityShares
  /// What was decided beforehand is kept.
  case pins
  /// Whoever comes, moves or leaves early was offered it.
  case staffOffers
  /// Whoever comes finds a vacancy.
  case vacancies
  /// The result states the plan's enrolments with their completion and cost.
  case statedEnrolments
  /// The result states the learners, classes and cost of every intake.
  case statedQuotas
  /// The result states the money of every source and year.
  case statedBudget
  /// The result states the plan's decisions about staff with their cost.
  case statedMoves
  /// The result states what every target attains.
  case statedTargets
  /// The people a result names as blocked are, and what it says of unmet targets adds up.
  case statedObstacles
  /// The result states the value of every aim, and a bound and gap that agree with it.
  case statedStages
  /// The result claims no more proof than its aims show.
  case statedStatus

  /// The rules a plan alone is judged by, in the order in which they are checked.
  public static let onPlans: [AuditRule] = PlanAudit.ruleChecks.map(\.rule)
  /// The rules the figures of a result are judged by, in the order in which they are checked.
  public static let onResults: [AuditRule] = PlanAudit.statementChecks.map(\.rule)
}
