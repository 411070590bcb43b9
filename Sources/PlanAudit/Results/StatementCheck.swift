internal import Languages
internal import TrainingDomain

/// The check of one kind of figure a result states.
protocol StatementCheck: Sendable {
  /// The rule the figures must keep.
  var rule: AuditRule { get }
  /// A sentence for every difference between what the result states and what the plan comes to.
  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording]
}
