/// A rule of law or of a document on who may be sent, which courses refer to by its identifier.
public struct EligibilityRule: Hashable, Sendable, Identifiable {
  /// The rule's identifier.
  public let id: Identifier<EligibilityRule>
  /// The rule's name as it is printed.
  public let name: String
  /// What an official must meet; all conditions hold.
  public let conditions: [EligibilityCondition]
  /// Levels held before the intake.
  public let prerequisites: [Level]
  /// Service owed after completion, in lengths of the course; 0 for none.
  public let commitmentTimesLength: Int
  /// Where the rule stands.
  public let provenance: Provenance

  /// Makes a rule.
  public init(
    id: Identifier<EligibilityRule>, name: String, conditions: [EligibilityCondition], prerequisites: [Level] = [],
    commitmentTimesLength: Int = 0, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.conditions = conditions
    self.prerequisites = prerequisites
    self.commitmentTimesLength = commitmentTimesLength
    self.provenance = provenance
  }
}
