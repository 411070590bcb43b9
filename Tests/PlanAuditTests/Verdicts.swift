import PlanAudit
import Testing
import TrainingDomain

/// Seeds for the mutations of one rule.
let seeds = Array(1...30)

extension World {
  /// The rules a plan breaks, in the order of the audit.
  var brokenRules: [AuditRule] {
    let findings = PlanAudit(problem).findings(in: plan)
    return AuditRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
  }
}

/// Expects a plan to pass.
func expectLegal(_ world: World, seed: Int = 0, at location: SourceLocation = #_sourceLocation) {
  let findings = PlanAudit(world.problem).findings(in: world.plan)
  #expect(findings.isEmpty, "seed \(seed): \(findings.map(\.description))", sourceLocation: location)
}

/// Expects a plan to be refused by a rule, perhaps among others.
func expectBroken(
  _ world: World, _ rule: AuditRule, seed: Int, _ how: String, at location: SourceLocation = #_sourceLocation
) {
  let broken = world.brokenRules
  #expect(broken.contains(rule), "seed \(seed), \(how): only \(broken.map(\.rawValue))", sourceLocation: location)
}

/// Expects a plan to be refused by these rules and no others.
func expectBroken(_ world: World, only rules: [AuditRule], at location: SourceLocation = #_sourceLocation) {
  let findings = PlanAudit(world.problem).findings(in: world.plan)
  let broken = AuditRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
  #expect(broken == rules, "\(findings.map(\.description))", sourceLocation: location)
}
