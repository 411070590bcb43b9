public import Languages

/// What the independent audit of a plan came to, as reports state it.
public struct AuditRecord: Hashable, Sendable {
  /// How many rules were checked.
  public let rules: Int
  /// How many enrolments were checked.
  public let enrolments: Int
  /// What was found, a sentence each; a plan with findings is not published.
  public let findings: [Wording]

  /// Makes a record.
  public init(rules: Int, enrolments: Int, findings: [Wording] = []) {
    self.rules = rules
    self.enrolments = enrolments
    self.findings = findings
  }
}
