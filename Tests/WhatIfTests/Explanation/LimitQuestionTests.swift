import GLPK
import LinearModel
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("Who gains if a limit is relaxed")
struct LimitQuestionTests {
  private static let limits: [PlanLimit] = [
    .money("purse", Year(2026)), .seats("first", Year(2026)), .seats("second", Year(2027)), .absence("north"),
  ]

  @Test("The differences are those of planning with the limit relaxed and lifted", arguments: limits, [15, 40])
  func replanned(limit: PlanLimit, money: Int) throws {
    let office = ExplainedOffice(seats: 1, money: money)
    let (result, plan) = try office.planned()
    let answer = try #require(
      try LimitQuestion(office.problem, plan, replanning: office.replanning).answer(limit, step: 10))
    let relaxed = try #require(limit.relaxed(in: office.problem, by: 10))
    for (revised, changed) in [(answer.relaxed, relaxed), (answer.lifted, limit.lifted(in: office.problem))] {
      guard case .planned(let change, let isProven, let other) = revised else {
        Issue.record("no plan")
        continue
      }
      #expect(isProven)
      let found = try office.planned(changed).result
      for aim in change.aims {
        #expect(aim.before == result.stages.first { $0.stage == aim.stage }?.value)
        #expect(aim.after == found.stages.first { $0.stage == aim.stage }?.value)
      }
      #expect((change.change(of: .shortfall) ?? 1) <= 0)
      let gained = change.joining.map(\.count).reduce(0, +) - change.leaving.map(\.count).reduce(0, +)
      #expect(other.enrolments.count - plan.enrolments.count == gained)
    }
  }

  @Test("A seat more lets one more official in, and nobody has to leave for it")
  func oneSeat() throws {
    let office = ExplainedOffice(seats: 1, money: 1_000)
    let plan = try office.planned().plan
    let answer = try #require(
      try LimitQuestion(office.problem, plan, replanning: office.replanning).answer(
        .seats("first", Year(2027)), step: 1))
    let change = try #require(answer.relaxed.change)
    #expect(change.leaving.isEmpty && change.joining.map(\.course) == ["first"])
    #expect(change.targets.map(\.holders) == [1])
  }

  @Test("Where a search ends with a plan worse than the one that stands, that one is the answer, without proof")
  func neverWorse() throws {
    // The plan that stands was made with more money: it takes the place of one that no search comes to in its time.
    let plan = try ExplainedOffice(seats: 4, money: 1_000).planned().plan
    let office = ExplainedOffice(seats: 4, money: 10)
    let question = LimitQuestion(office.problem, plan, replanning: office.replanning)
    let answer = try #require(try question.answer(.money("purse", Year(2026)), step: 10))
    guard case .planned(let change, let isProven, let other) = answer.relaxed else {
      Issue.record("no plan")
      return
    }
    #expect(change.isEquallyGood && !change.isWorse && !isProven && other == plan)
  }

  @Test("A limit without steps has no answer")
  func noSteps() throws {
    let office = ExplainedOffice()
    let plan = try office.planned().plan
    #expect(
      try LimitQuestion(office.problem, plan, replanning: office.replanning).answer(.commitment, step: 1) == nil)
  }
}
