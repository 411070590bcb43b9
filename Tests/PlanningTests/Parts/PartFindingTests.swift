import LinearModel
import Testing
import TrainingDomain

@testable import Planning

/// Which parts are found, and that no rule reaches over them.
@Suite struct PartFindingTests {
  @Test(arguments: 1...40)
  func `provinces are parts, and no row of the whole model but the shared ones touches two of them`(seed: Int) throws {
    let world = RandomProvinces(seed: seed, isSharing: seed % 2 == 0)
    let trial = PartTrial(world.problem)
    guard let division = trial.division else { return }
    var part = world.problem.units.map { _ in 0 }
    for (number, units) in division.units.enumerated() {
      for unit in units { part[unit] = number }
    }
    let grouping = ProfileGrouping(trial.surveyed, trial.ledger)
    let formulation = PlanFormulation(trial.surveyed, trial.ledger, grouping, families: ConstraintFamilies.all)
    let shared = Set(division.shared.items.compactMap { SharedLimit.column(of: $0, in: formulation) })
    var sets = DisjointSets(count: formulation.model.variables.count)
    for row in formulation.model.constraints {
      sets.join(row.terms.map(\.variable).filter { !shared.contains($0) && !row.isTotal(of: shared) }.map(\.index))
    }
    var partOfSet: [Int: Int] = [:]
    for (profile, columns) in zip(formulation.profiles, formulation.sent) {
      let unit = world.problem.units.firstIndex { $0.id == world.problem.officials[profile.people[0]].unit } ?? 0
      for column in columns {
        let set = sets.first(of: column.index)
        #expect(partOfSet[set] ?? part[unit] == part[unit], "seed \(seed)")
        partOfSet[set] = part[unit]
      }
    }
  }

  @Test func `provinces that share nothing are parts without shared limits`() throws {
    for seed in 1...20 {
      let world = RandomProvinces(seed: seed, isSharing: false)
      let division = try #require(PartTrial(world.problem).division)
      #expect(division.shared.limits.isEmpty)
      #expect(division.units.count >= 3)
    }
  }

  @Test func `a body with one budget is one part`() {
    for seed in 1...60 {
      let trial = PartTrial(RandomProblem(seed: seed).problem)
      #expect(trial.division?.shared.limits.isEmpty ?? true, "seed \(seed)")
    }
  }

  @Test func `a small problem is not worth dividing`() {
    let surveyed = SurveyContext(RandomProvinces(seed: 1, isSharing: true).problem)
    #expect(PartFinding(surveyed: surveyed, ledger: TargetLedger(surveyed)).division() == nil)
  }
}

extension ConstraintDefinition {
  /// Whether the row adds up learners of a shared item over everybody.
  fileprivate func isTotal(of shared: Set<Variable>) -> Bool {
    name.hasPrefix("quota(") && terms.contains { shared.contains($0.variable) }
  }
}
