internal import Diagnostics
internal import Languages

/// Something a scenario must keep to; one rule a file.
protocol ScenarioRule: Sendable {
  /// The stable name that its diagnostics carry.
  static var name: String { get }

  /// What breaks the rule, everything at once.
  static func findings(in draft: ScenarioDraft) -> [Diagnostic]
}

extension ScenarioRule {
  /// An error of this rule.
  static func error(_ message: Wording, remedy: Wording? = nil, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(.error, rule: name, message, remedy: remedy, at: location)
  }

  /// A warning of this rule.
  static func warning(_ message: Wording, remedy: Wording? = nil, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(.warning, rule: name, message, remedy: remedy, at: location)
  }
}
