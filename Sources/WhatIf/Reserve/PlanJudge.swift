public import TrainingDomain

/// Says of a plan whether it keeps every rule; asked where a plan is changed by hand instead of being searched for.
public struct PlanJudge: Sendable {
  private let verdict: @Sendable (TrainingPlan) -> Bool

  /// Makes a judge of an independent check of plans.
  public init(_ verdict: @escaping @Sendable (TrainingPlan) -> Bool) { self.verdict = verdict }

  /// Whether a plan keeps every rule.
  public func allows(_ plan: TrainingPlan) -> Bool { verdict(plan) }
}
