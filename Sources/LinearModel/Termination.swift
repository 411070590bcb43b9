/// Why a solve ended. Whether it left a solution is a separate question.
public enum Termination: Hashable, Sendable {
  /// The best solution is found and proven, or the relaxation is solved where only that was asked for.
  case optimal

  /// The incumbent is within the gap that was asked for.
  case gapReached

  /// No solution exists, or none as good as the cut-off.
  case infeasible

  /// Solutions exist without a best one.
  case unbounded

  /// The time was up.
  case timeLimit

  /// The search has looked at as many subproblems as it was allowed.
  case nodeLimit

  /// The cancellation flag was thrown.
  case cancelled

  /// The memory was used up.
  case memoryLimit

  /// The solver's answer failed our check, or the solver gave up.
  case numericalTrouble
}
