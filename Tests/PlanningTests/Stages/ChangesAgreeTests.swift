import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// A random problem is planned, then changed, and planned again with the fewest changes, in both formulations.
@Suite struct ChangesAgreeTests {
  @Test(arguments: 1...72)
  func `the two formulations change an earlier plan as little`(seed: Int) throws {
    var problem = RandomProblem(seed: seed).problem
    guard let plan = try Oracle(problem).answer(.profile).plan else { return }
    problem.previousPlan = plan.enrolments
    problem.stages = [.shortfall, .changes, .cost]
    for index in problem.courses.indices where index % 2 == seed % 2 {
      problem.courses[index].seats.append(SeatLimit(period: .year, scope: .together, learners: 1))
    }
    problem.officials[seed % problem.officials.count].flags = []
    problem.pins.removeAll()
    let profile = try Oracle(problem).answer(.profile)
    let individual = try Oracle(problem).answer(.individual)
    #expect(profile.answer == individual.answer)
    #expect(profile.answer != .unproven)
    for found in [profile, individual] {
      guard let plan = found.plan, let result = found.result else { continue }
      #expect(PlanAudit(problem).findings(in: plan) == [])
      #expect(PlanAudit(problem).findings(in: result, of: plan) == [])
    }
  }
}
