public import Diagnostics
public import TrainingDomain

/// What came of a search for a plan.
public enum PlanningOutcome: Sendable {
  /// A plan was found, with what is proven about it.
  case planned(PlanningResult, TrainingPlan)
  /// No plan keeps all rules: pins demand more than a rule allows. The reasons name the rules.
  case infeasible(reasons: [Diagnostic])
  /// The search ended before it had a plan.
  case stopped(StopReason)

  /// Why a search ended without a plan.
  public enum StopReason: String, Sendable {
    /// The time limit came first.
    case timeLimit
    /// It was cancelled.
    case cancelled
    /// Memory ran out.
    case memoryLimit
    /// The solver could not trust its own arithmetic.
    case numericalTrouble
  }
}
