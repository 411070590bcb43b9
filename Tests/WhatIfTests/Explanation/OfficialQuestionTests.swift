import GLPK
import LanguageConformance
import LinearModel
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("Why an official is sent or not")
struct OfficialQuestionTests {
  private func answer(
    _ office: ExplainedOffice, _ plan: TrainingPlan, _ id: Official.ID
  ) throws -> OfficialExplanation {
    let official = try #require(office.problem.officials.first { $0.id == id })
    return try OfficialQuestion(office.problem, plan, judge: office.judge, replanning: office.replanning)
      .answer(official)
  }

  @Test("What sending an official would cost is what planning with the pin costs", arguments: [1, 2, 3], [25, 40])
  func pinned(seats: Int, money: Int) throws {
    let office = ExplainedOffice(seats: seats, money: money)
    let (result, plan) = try office.planned()
    for official in office.problem.officials {
      for line in try answer(office, plan, official.id).courses {
        let pin = Change.pin(Pin(official: official.id, course: line.course, decision: .must(nil)))
        let outcome = try Planner(solver: GLPKSolver()).plan(pin.applied(to: office.problem))
        switch line.verdict {
        case .sent(let enrolments):
          #expect(enrolments == plan.enrolments.filter { $0.official == official.id && $0.course == line.course })
        case .ineligible, .impossible:
          guard case .infeasible = outcome else {
            Issue.record("\(official.id) can be sent on \(line.course)")
            continue
          }
        case .interchangeable(let exchange):
          guard case .planned(let pinned, _) = outcome else { throw Unplanned() }
          #expect(pinned.stages.map(\.value) == result.stages.map(\.value))
          #expect(exchange.change.isEquallyGood)
        case .displaces(let found):
          guard case .planned(let pinned, _) = outcome else { throw Unplanned() }
          #expect(found.isProven && !found.change.aims.isEmpty)
          for aim in found.change.aims {
            #expect(aim.before == result.stages.first { $0.stage == aim.stage }?.value)
            #expect(aim.after == pinned.stages.first { $0.stage == aim.stage }?.value)
          }
        case .stopped: Issue.record("stopped")
        }
      }
    }
  }

  @Test("Somebody with the same effect was named before by the order of naming, and it is said why")
  func interchangeable() throws {
    var office = ExplainedOffice(seats: 1)
    office.problem.targets = office.problem.targets.filter { $0.id == "all-middle" }
    office.problem.courses = [office.problem.courses[0]]
    office.problem.courses[0].years = [Year(2026)]
    let plan = try office.planned().plan
    #expect(plan.enrolments.map(\.official) == ["o5"])
    guard case .interchangeable(let exchange) = try answer(office, plan, "o7").courses[0].verdict else {
      Issue.record("not interchangeable")
      return
    }
    #expect(exchange.nominee == "o5" && exchange.precedence == .successionPlan)
  }

  @Test("An official who cannot be sent is given every reason for every intake")
  func everyReason() throws {
    var office = ExplainedOffice()
    let plan = TrainingPlan(enrolments: [])
    office.problem.pins = [Pin(official: "o8", course: "second", decision: .mustNot(nil))]
    office.problem.courses[1].eligibility.append(.ofSex(.male))
    office.problem.courses[1].commitmentMonths = 12
    let line = try #require(try answer(office, plan, "o8").courses.last)
    #expect(line.verdict == .ineligible)
    #expect(
      line.intakes.map { $0.reasons.map(\.code) } == [
        ["pinnedOut", "condition", "condition", "lacks"],
        ["pinnedOut", "leavesBeforeCommitment", "condition", "condition", "lacks"],
      ])
    for reason in line.intakes.flatMap(\.reasons) { #expect(LanguageFaults.faults(of: reason.wording) == []) }
  }

  @Test("Each reason falls away when what causes it is taken away, and the others stay")
  func reasonsHold() throws {
    var office = ExplainedOffice()
    office.problem.courses[1].eligibility.append(.ofSex(.male))
    let codes = { (problem: PlanningProblem) in
      Set(
        Opportunities.reviews(of: problem.officials[7], in: problem).filter { $0.course == "second" }.flatMap(\.reasons)
      )
    }
    let all = codes(office.problem)
    for reason in all {
      var changed = office.problem
      switch reason {
      case .condition(let condition): changed.courses[1].eligibility.removeAll { $0 == condition }
      case .lacks: changed.courses[1].prerequisites = []
      default: continue
      }
      #expect(codes(changed) == all.subtracting([reason]))
    }
    #expect(all.count == 3)
  }

  private struct Unplanned: Error {}
}
