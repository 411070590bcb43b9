public import Diagnostics
public import Planning

/// What came of a question that is answered by making plans.
public enum Answered<Answer: Sendable>: Sendable {
  /// The answer.
  case found(Answer)
  /// No plan keeps all rules. The reasons name the rules.
  case infeasible(reasons: [Diagnostic])
  /// The search ended before it had an answer.
  case stopped(PlanningOutcome.StopReason)

  /// The answer; nil where there is none.
  public var answer: Answer? {
    if case .found(let answer) = self { return answer }
    return nil
  }
}
