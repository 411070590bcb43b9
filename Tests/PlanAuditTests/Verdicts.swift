import LanguageConformance
import PlanAudit
import Testing
import TrainingDomain

/// Seeds for the mutations of one rule.
let seeds = Array(1...30)

extension World {
  /// The rules a plan breaks, in the order of the audit.
  var brokenRules: [AuditRule] {
    let findings = PlanAudit(problem).findings(in: plan)
    expectBothLanguages(findings)
    return AuditRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
  }
}

/// Expects every finding to be said in English and in Vietnamese, and in one of them at a time.
func expectBothLanguages(_ findings: [AuditFinding]) {
  for finding in findings { #expect(LanguageFaults.faults(of: finding.message) == [], "\(finding.rule)") }
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
  expectBothLanguages(findings)
  let broken = AuditRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
  #expect(broken == rules, "\(findings.map(\.description))", sourceLocation: location)
}
