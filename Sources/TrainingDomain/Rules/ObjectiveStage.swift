/// One aim of the plan; a later aim gives up nothing of an earlier one.
public enum ObjectiveStage: String, Hashable, Sendable, CaseIterable {
  /// Least weighted shortfall of the targets.
  case shortfall
  /// Least total cost in đồng.
  case cost
  /// Earliest completion: least sum over enrolments of months from the horizon's first month to completion.
  case earliest
  /// Fewest targets (units of a per-unit target counted one by one) that are not met in full.
  case unmetTargets
  /// Least weighted shortfall of the worst unit, over per-unit targets.
  case worstUnit
  /// Fewest enrolments added to or removed from a previous plan.
  case changes

  /// The stages of a scenario that names none.
  public static let standard: [ObjectiveStage] = [.shortfall, .cost, .earliest]
}
