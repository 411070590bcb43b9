internal import Diagnostics

/// Every rule of a scenario.
enum RuleBook {
  /// The rules, in no order that matters: reports are sorted by place.
  static let rules: [any ScenarioRule.Type] = [
    HorizonOrder.self
  ]

  /// What breaks any rule.
  static func findings(in draft: ScenarioDraft) -> [Diagnostic] { rules.flatMap { $0.findings(in: draft) } }
}
