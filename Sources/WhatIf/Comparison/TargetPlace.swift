public import TrainingDomain

/// Where a target is counted: over all officials, or in one unit.
public struct TargetPlace: Hashable, Sendable {
  /// The target.
  public let target: Target.ID
  /// The unit; nil where all officials are counted together.
  public let unit: WorkUnit.ID?

  /// Makes a place.
  public init(target: Target.ID, unit: WorkUnit.ID?) {
    self.target = target
    self.unit = unit
  }

  /// What a plan attains there; nil where its problem has no such target.
  public func result(in plan: ComparedPlan) -> TargetResult? {
    plan.result.targets.first { $0.target == target && $0.unit == unit }
  }
}
