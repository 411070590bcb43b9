import GLPK
import Planning
import Scenarios
import Testing
import TrainingDomain

@testable import trainplan

@Suite("Every plan an answer is made of comes before the audit")
struct PlanReviewTests {
  private func problem() throws -> PlanningProblem {
    try #require(ScenarioLoader().load(folder: Program.shipped("muong-te")).problem)
  }

  private func options(_ review: PlanReview) -> PlanningOptions {
    var options = review.watching(PlanningOptions())
    options.explainsShortfalls = false
    return options
  }

  @Test("A sound plan passes")
  func sound() throws {
    let review = PlanReview()
    guard case .planned = try Planner(solver: GLPKSolver(), options: options(review)).plan(problem()) else {
      Issue.record("no plan was found")
      return
    }
    try review.end()
  }

  @Test("One plan with a fault withholds the whole answer")
  func fault() throws {
    let review = PlanReview()
    let problem = try problem()
    let outcome = try Planner(solver: GLPKSolver(), options: options(review)).plan(problem)
    guard case .planned(let result, let plan) = outcome, let first = plan.enrolments.first else {
      Issue.record("no plan was found")
      return
    }
    var broken = plan
    broken.enrolments.append(first)
    options(review).review?(result, broken, problem)
    #expect(throws: ExitStatus.ourFault.code) { try review.end() }
  }
}
