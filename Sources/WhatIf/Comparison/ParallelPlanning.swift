public import LinearModel
public import Planning
public import TrainingDomain

/// Plans several problems over the cores of the machine.
public enum ParallelPlanning {
  /// The outcomes in the order of the problems, whichever ended first.
  ///
  /// - Parameters:
  ///   - problems: the problems; each is planned by itself, as if it were the only one.
  ///   - planner: what plans them.
  ///   - heard: is told on any thread of every plan as it is made: its position, and how many are made.
  public static func outcomes(
    of problems: [PlanningProblem], by planner: Planner, heard: @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SolverError) -> [PlanningOutcome] {
    try SideBySide().map(problems, heard: heard) { problem throws(SolverError) in try planner.plan(problem) }
  }
}
