public import Languages

/// One way in which a plan breaks a rule, or a result states what its plan does not bear out.
public struct AuditFinding: Hashable, Sendable, CustomStringConvertible {
  /// The rule that is broken.
  public let rule: AuditRule
  /// What breaks it, naming people by their identifiers only.
  public let message: Wording

  /// Makes a finding.
  public init(rule: AuditRule, message: Wording) {
    self.rule = rule
    self.message = message
  }

  /// The rule and the message in one line, in English.
  public var description: String { text(in: .english) }

  /// The rule and the message in one line, in a language.
  public func text(in language: Language) -> String { "\(rule.rawValue): \(message.text(in: language))" }
}
