/// Why a search ended. Whether it left a point is a separate question.
public enum Termination: String, Hashable, Sendable, CaseIterable {
  /// The point is proven best.
  case optimal
  /// The demanded gap was reached.
  case gapReached
  /// No point keeps all rows and bounds.
  case infeasible
  /// The objective has no end.
  case unbounded
  /// The time limit came first.
  case timeLimit
  /// The search was cancelled.
  case cancelled
  /// Memory ran out.
  case memoryLimit
  /// The solver's arithmetic cannot be trusted on this model.
  case numericalTrouble
}
