internal import TrainingDomain

extension PlanningProblem {
  /// This problem with the groups, flags, units and tracks of another behind its own, so that what only one of two inputs
  /// has can be named; where both name something, it has the name it has here.
  func alsoNaming(_ other: PlanningProblem) -> PlanningProblem {
    var both = self
    both.groups += other.groups
    both.flags += other.flags
    both.units += other.units
    both.tracks += other.tracks
    return both
  }
}
