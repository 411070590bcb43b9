import Testing
import TrainingDomain

@testable import Planning

/// A lever that nobody need pull cannot make the best plan worse.
@Suite struct LeversNeverWorsenTests {
  /// The first aim's best value; nil where it was not proven.
  private func best(_ problem: PlanningProblem) throws -> Int? {
    var problem = problem
    problem.stages = Array(problem.stages.prefix(1))
    guard case .values(let values) = try Oracle(problem).answer(.profile).answer else { return nil }
    return values.first
  }

  @Test(arguments: 1...80)
  func `more levers never worsen the first aim`(seed: Int) throws {
    let problem = RandomStaffing.problem(seed: seed)
    var levers = problem.levers
    var last = try best(problem)
    for _ in 0..<3 {
      if !levers.earlyRetirement.isEmpty {
        levers.earlyRetirement = []
      } else if !levers.transfers.isEmpty {
        levers.transfers = []
      } else {
        levers.recruitment = []
      }
      var fewer = problem
      fewer.levers = levers
      let value = try best(fewer)
      if let last, let value { #expect(last <= value, "seed \(seed)") }
      last = value ?? last
    }
  }
}
