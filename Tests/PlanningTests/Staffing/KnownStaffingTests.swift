import Testing
import TrainingDomain

@testable import Planning

@Suite struct KnownStaffingTests {
  @Test(arguments: 1...60)
  func `a search begins with a known plan, its decisions about staff included`(seed: Int) throws {
    var problem = RandomStaffing.problem(seed: seed)
    problem.stages = [.shortfall]
    // Who of a row of several took which course is no part of a plan, so its gains may be begun with too few.
    problem.officials = problem.officials.filter { $0.count == 1 }
    let oracle = Oracle(problem)
    let found = try oracle.answer(.profile)
    guard let plan = found.plan, let value = found.result?.stages.first?.value else { return }
    for seesUnits in [true, false] {
      let grouping = ProfileGrouping(oracle.surveyed, oracle.ledger, seesUnits: seesUnits)
      var formulation = PlanFormulation(oracle.surveyed, oracle.ledger, grouping, families: ConstraintFamilies.all)
      let objective = formulation.objective(for: .shortfall)
      let start = try #require(formulation.start(from: plan), "seed \(seed)")
      #expect(objective.value(at: start) <= value, "seed \(seed), units told apart: \(seesUnits)")
    }
  }
}
