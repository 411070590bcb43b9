/// What an audit looked at and what it found.
public struct AuditSummary: Hashable, Sendable, CustomStringConvertible {
  /// How many rules were checked.
  public let rules: Int
  /// How many enrolments were checked.
  public let enrolments: Int
  /// What was found, in the order of the rules.
  public let findings: [AuditFinding]

  /// Makes a summary.
  public init(rules: Int, enrolments: Int, findings: [AuditFinding]) {
    self.rules = rules
    self.enrolments = enrolments
    self.findings = findings
  }

  /// Whether nothing was found.
  public var isSound: Bool { findings.isEmpty }

  /// The rules that are broken, in the order in which they are declared.
  public var brokenRules: [AuditRule] {
    AuditRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
  }

  /// The summary in one sentence.
  public var description: String {
    let checked = "\(rules) rules re-checked on \(enrolments) enrolments"
    guard !isSound else { return "\(checked), no finding" }
    let broken = brokenRules.map(\.rawValue).joined(separator: ", ")
    return "\(checked), \(findings.count) findings (\(broken))"
  }
}
