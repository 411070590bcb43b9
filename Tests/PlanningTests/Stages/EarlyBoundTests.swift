import GLPK
import Testing
import TrainingDomain

@testable import Planning
@testable import Scenarios

/// What a search says that was ended early, beside what the search to the end proves.
struct EarlyBoundTests {
  private func shortfall(of problem: PlanningProblem, gap: Double) throws -> StageResult {
    var options = PlanningOptions(gap: gap)
    options.explainsShortfalls = false
    guard case .planned(let result, _) = try Planner(solver: GLPKSolver(), options: options).plan(problem) else {
      throw NoPlan()
    }
    return try #require(result.stages.first)
  }

  private struct NoPlan: Error {}

  /// A bound with cuts once stood above the best plan of the third, for a rounding error had served as a divisor.
  @Test(
    "A search that ends early claims no bound above the value that is proven in the end",
    arguments: ["muong-te", "xuan-hung", "muong-te-in-lai-chau"])
  func neverAbove(scenario: String) throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let loaded = ScenarioLoader().load(folder: "/\(root)/Scenarios/\(scenario)")
    var problem = try #require(loaded.problem)
    problem.stages = [.shortfall]
    let proven = try shortfall(of: problem, gap: 0)
    #expect(proven.value == proven.bound)
    for gap in [0.5, 0.1, 0.02, 0.005, 0.001, 0.0001] {
      let early = try shortfall(of: problem, gap: gap)
      #expect(early.bound <= proven.value, "with a gap of \(gap)")
      #expect(early.value >= proven.value, "with a gap of \(gap)")
    }
  }
}
