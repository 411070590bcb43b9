import PlanAudit
import Testing
import TrainingDomain

/// Correct plans changed in every way a rule forbids: the audit names the rule each time.
@Suite struct AuditMutationTests {
  /// How often each way of breaking a rule is tried; more often where the rule has few.
  private static func mutations(perWayOf rule: AuditRule) -> Int {
    max(6, 24 / max(1, Mutation.all.count { $0.rule == rule }))
  }

  /// What came of the mutations of one rule.
  private struct Tally {
    var ways = 0
    var mutations = 0
    var caught = 0
  }

  @Test func `the plans that are mutated are sound`() {
    #expect(Specimens.all.count >= 16, "\(Specimens.all.map(\.name))")
    for specimen in Specimens.all {
      #expect(specimen.brokenByPlan + specimen.brokenByResult == [], "\(specimen.name)")
    }
  }

  @Test func `every rule of the audit has mutations`() {
    #expect(Set(Mutation.all.map(\.rule)) == Set(AuditRule.allCases))
    #expect(Set(AuditRule.onPlans + AuditRule.onResults) == Set(AuditRule.allCases))
  }

  @Test func `every rule catches at least twenty seeded mutations, and misses none`() {
    var tallies = AuditRule.allCases.map { _ in Tally() }
    for (way, mutation) in Mutation.all.enumerated() {
      guard let rule = AuditRule.allCases.firstIndex(of: mutation.rule) else { continue }
      var made = 0
      let wanted = Self.mutations(perWayOf: mutation.rule)
      for seed in 1...400 where made < wanted {
        guard let mutated = Self.mutated(by: mutation, seed: seed &+ way &* 1_000) else { continue }
        made += 1
        tallies[rule].mutations += 1
        let isOnPlan = AuditRule.onPlans.contains(mutation.rule)
        let broken = isOnPlan ? mutated.brokenByPlan : mutated.brokenByResult
        if broken.contains(mutation.rule) { tallies[rule].caught += 1 }
        #expect(
          broken.contains(mutation.rule),
          "\(mutation.words), \(mutated.name), seed \(seed &+ way &* 1_000): only \(broken.map(\.rawValue))")
      }
      tallies[rule].ways += 1
      #expect(made > 0, "nothing to mutate: \(mutation.rule), \(mutation.words)")
    }
    Self.tell(tallies)
    for (rule, tally) in zip(AuditRule.allCases, tallies) {
      #expect(tally.mutations >= 20, "\(rule) has \(tally.mutations) mutations")
      #expect(tally.caught == tally.mutations, "\(rule)")
    }
  }

  /// A specimen changed in one way; nil where the one drawn has nothing to change so.
  private static func mutated(by mutation: Mutation, seed: Int) -> Specimen? {
    var random = SeededGenerator(seed: seed)
    var specimen = random.pick(Specimens.all)
    return mutation.change(&specimen, &random) ? specimen : nil
  }

  private static func tell(_ tallies: [Tally]) {
    print("rule: ways, mutations, caught")
    for (rule, tally) in zip(AuditRule.allCases, tallies) {
      print("\(rule.rawValue): \(tally.ways), \(tally.mutations), \(tally.caught)")
    }
    let total = tallies.map(\.mutations).reduce(0, +)
    print("all \(tallies.count) rules: \(Mutation.all.count), \(total), \(tallies.map(\.caught).reduce(0, +))")
  }
}
