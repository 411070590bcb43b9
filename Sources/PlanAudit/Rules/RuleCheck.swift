internal import Languages

/// The check of one rule on a plan.
protocol RuleCheck: Sendable {
  /// The rule.
  var rule: AuditRule { get }
  /// A sentence for every way in which the plan breaks the rule.
  func violations(in record: PlanRecord) -> [Wording]
}
