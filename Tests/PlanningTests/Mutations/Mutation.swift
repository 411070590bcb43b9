import PlanAudit
import TrainingDomain

/// One way in which a plan, or what a result states of it, can break a rule.
struct Mutation: Sendable {
  /// The rule it breaks.
  let rule: AuditRule
  /// What it does, in words.
  let words: String
  /// Changes a specimen so that the rule is broken; nil where the draw found nothing to change so.
  let change: @Sendable (inout Specimen, inout SeededGenerator) -> Bool

  init(
    _ rule: AuditRule, _ words: String, _ change: @escaping @Sendable (inout Specimen, inout SeededGenerator) -> Bool
  ) {
    self.rule = rule
    self.words = words
    self.change = change
  }

  /// Every way, by rule in the order of the audit.
  static let all: [Mutation] =
    references + intakes + counts + courses + levels + service + eligibility + loads + splits + absence + seats
    + classes + money + shares + pins + offers + vacancies + statedEnrolments + statedQuotas + statedBudget
    + statedMoves + statedTargets + statedObstacles + statedAims
}
