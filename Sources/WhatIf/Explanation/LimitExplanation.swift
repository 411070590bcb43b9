public import LinearModel
internal import Planning
public import TrainingDomain

/// Who gains if a limit is relaxed by a step, or is lifted.
public struct LimitExplanation: Hashable, Sendable {
  /// The limit.
  public let limit: PlanLimit
  /// The step: đồng, learners or officials.
  public let step: Int
  /// What came of relaxing it by the step.
  public let relaxed: Revised
  /// What came of lifting it.
  public let lifted: Revised
}

/// Asks who gains if a limit is relaxed.
public struct LimitQuestion: Sendable {
  private let revision: Revision

  /// Makes a question about a plan.
  public init(_ problem: PlanningProblem, _ plan: TrainingPlan, replanning: Replanning) {
    revision = Revision(problem, plan, replanning)
  }

  /// The answer for a limit that has steps; nil for another.
  public func answer(
    _ limit: PlanLimit, step: Int, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SolverError) -> LimitExplanation? {
    let problem = revision.problem
    guard let relaxed = limit.relaxed(in: problem, by: step) else { return nil }
    let found = try SideBySide().map([relaxed, limit.lifted(in: problem)], heard: { progress($1, 2) }) {
      changed throws(SolverError) in try revision.revised(changed, relaxing: true)
    }
    return LimitExplanation(limit: limit, step: step, relaxed: found[0], lifted: found[1])
  }
}
