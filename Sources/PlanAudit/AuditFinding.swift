/// One way in which a plan breaks a rule, or a result states what its plan does not bear out.
public struct AuditFinding: Hashable, Sendable, CustomStringConvertible {
  /// The rule that is broken.
  public let rule: AuditRule
  /// What breaks it, naming people by their identifiers only.
  public let message: String

  /// Makes a finding.
  public init(rule: AuditRule, message: String) {
    self.rule = rule
    self.message = message
  }

  /// The rule and the message in one line.
  public var description: String { "\(rule.rawValue): \(message)" }
}
