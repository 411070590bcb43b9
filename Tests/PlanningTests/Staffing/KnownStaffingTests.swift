import Testing
import TrainingDomain

@testable import Planning

@Suite struct KnownStaffingTests {
  /// Who of a row of several took which course is no part of a plan, so its gains may be begun with too few.
  private static func isTracedWhole(_ plan: TrainingPlan) -> Bool { plan.moves.allSatisfy { $0.count.count == 1 } }

  @Test func `a search begins with a known plan, its decisions about staff included`() throws {
    var (traced, withMoves) = (0, 0)
    for seed in 1...60 {
      var problem = RandomStaffing.problem(seed: seed)
      problem.stages = [.shortfall]
      problem.officials = problem.officials.filter { $0.count == 1 }
      let oracle = Oracle(problem)
      let found = try oracle.answer(.profile)
      guard let plan = found.plan, let value = found.result?.stages.first?.value else { continue }
      for seesUnits in [true, false] {
        let grouping = ProfileGrouping(oracle.surveyed, oracle.ledger, seesUnits: seesUnits)
        var formulation = PlanFormulation(oracle.surveyed, oracle.ledger, grouping, families: ConstraintFamilies.all)
        let objective = formulation.objective(for: .shortfall)
        let start = try #require(formulation.start(from: plan), "seed \(seed)")
        let isIdle = start == formulation.idlePoint
        #expect(
          !isIdle || plan.enrolments.isEmpty && plan.moves.isEmpty, "seed \(seed), units told apart: \(seesUnits)")
        guard Self.isTracedWhole(plan) else { continue }
        #expect(objective.value(at: start) <= value, "seed \(seed), units told apart: \(seesUnits)")
        traced += 1
        withMoves += plan.moves.isEmpty ? 0 : 1
      }
    }
    #expect(traced > 40)
    #expect(withMoves > 20)
  }
}
