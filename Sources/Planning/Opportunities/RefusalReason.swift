public import TrainingDomain

/// Why an official cannot be sent on a course at an intake.
public enum RefusalReason: Hashable, Sendable {
  /// No intake completes within the horizon.
  case noIntakeInTime
  /// Every level the course awards is held, or is being studied for.
  case nothingNew
  /// Service ends before the course completes.
  case leavesBeforeCompletion
  /// Service ends before the commitment after the course is served.
  case leavesBeforeCommitment(months: Int)
  /// A condition of the course is not met.
  case condition(EligibilityCondition)
  /// A level must be held before, and no course in time gives it.
  case lacks(Level)
  /// A pin forbids it.
  case pinnedOut
  /// With the courses in progress the workload would exceed the whole.
  case overloaded
  /// A recruit has not joined yet.
  case notYetInPost
}
