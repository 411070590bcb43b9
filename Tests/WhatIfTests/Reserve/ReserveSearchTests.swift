import GLPK
import LinearModel
import PlanAudit
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("The reserve list")
struct ReserveSearchTests {
  private func list(_ office: ExplainedOffice, _ plan: TrainingPlan, depth: Int = 10) throws -> ReserveList {
    try ReserveSearch(office.problem, plan, judge: office.judge, replanning: office.replanning).list(depth: depth)
  }

  @Test("Every place of the plan has a line, and every nominee stands in one line of a place")
  func complete() throws {
    let office = ExplainedOffice()
    let plan = try office.planned().plan
    let lines = try list(office, plan).lines
    for enrolment in plan.enrolments {
      let place = Place(course: enrolment.course, intake: enrolment.intake)
      #expect(lines.count { $0.place == place && $0.nominees.contains(enrolment.official) } == 1)
    }
    #expect(lines.map(\.nominees.count).reduce(0, +) == plan.enrolments.count)
  }

  @Test(
    "A swap's plan passes the audit for every nominee, and what is stated is the difference of two plans made by pins",
    arguments: [1, 2, 3])
  func swaps(seats: Int) throws {
    let office = ExplainedOffice(seats: seats)
    let (result, plan) = try office.planned()
    let audit = PlanAudit(office.problem)
    var seen = 0
    for line in try list(office, plan).lines {
      for successor in line.successors {
        for nominee in line.nominees {
          let changed = plan.handing(
            [line.place] + line.dependent, from: nominee, to: successor.official, givingUp: successor.givenUp)
          #expect(audit.findings(in: changed) == [])
          // The same plan, made by the planner with every decision pinned.
          let pinned = try office.planned(pinning(changed, in: office.problem)).result
          for (before, after) in zip(result.targets, pinned.targets) {
            let stated = successor.change.targets.first { $0.target == before.target }
            #expect(stated?.holders ?? 0 == (after.planned - before.planned).count)
            #expect(stated?.missing ?? 0 == (after.shortfall - before.shortfall).count)
          }
          for (before, after) in zip(result.stages, pinned.stages) {
            #expect(successor.change.change(of: before.stage) == after.value - before.value)
          }
          seen += 1
        }
      }
    }
    #expect(seen > 0)
  }

  @Test("The line is in order of least loss, and among equals in the order of naming")
  func ordered() throws {
    var office = ExplainedOffice(seats: 1)
    office.problem.targets = office.problem.targets.filter { $0.id == "all-middle" }
    let plan = try office.planned().plan
    let rank = Dictionary(
      uniqueKeysWithValues: NamingPriority(office.problem).order.enumerated().map {
        (office.problem.officials[$0.element].id, $0.offset)
      })
    let lines = try list(office, plan).lines
    #expect(lines.contains { $0.successors.count > 1 })
    for line in lines {
      let losses = line.successors.map { $0.change.change(of: .shortfall) ?? 0 }
      #expect(losses == losses.sorted())
      for (one, next) in zip(line.successors, line.successors.dropFirst())
      where one.change.aims == next.change.aims && one.givenUp == next.givenUp {
        #expect(rank[one.official] ?? 0 < rank[next.official] ?? 0)
      }
    }
  }

  @Test("The official of the succession plan is named first, and the first in line among the rest by longest service")
  func naming() throws {
    var office = ExplainedOffice(seats: 1)
    office.problem.targets = office.problem.targets.filter { $0.id == "all-middle" }
    let plan = try office.planned().plan
    #expect(plan.enrolments.map(\.official).contains("o5"))
    let line = try #require(try list(office, plan).lines.first { $0.nominees.contains("o5") })
    #expect(line.successors.first { $0.givenUp.isEmpty }?.official == "o4")
  }

  @Test("A later place that needs the one given up is handed on with it")
  func dependent() throws {
    var office = ExplainedOffice(seats: 1)
    office.problem.officials = office.problem.officials.filter { ["o3", "o4"].contains($0.id) }
    let plan = TrainingPlan(enrolments: [
      Enrolment(official: "o3", course: "first", intake: Month(year: 2026, number: 1)),
      Enrolment(official: "o3", course: "second", intake: Month(year: 2027, number: 1)),
    ])
    let line = try #require(try list(office, plan).lines.first { $0.place.course == "first" })
    #expect(line.dependent == [Place(course: "second", intake: Month(year: 2027, number: 1))])
    #expect(line.successors.map(\.official) == ["o4"])
    #expect(line.successors[0].change.isEquallyGood)
  }

  @Test("Where nobody can take over and a class would be too small, the plan is made anew with the fewest changes")
  func replanned() throws {
    var office = ExplainedOffice(seats: 8)
    office.problem.absence = nil
    office.problem.officials = Array(office.problem.officials[2...4])
    office.problem.courses = [office.problem.courses[0]]
    office.problem.targets = [office.problem.targets[0]]
    office.problem.courses[0].delivery = .ownClasses(ClassRule(least: 3, most: 8, fixedCost: 0))
    let (result, plan) = try office.planned()
    #expect(plan.enrolments.count == 3)
    let line = try #require(try list(office, plan).lines.first)
    #expect(line.successors.isEmpty && !line.mayStayVacant)
    let replanned = try #require(line.replanned)
    #expect(replanned.isProven)
    let pinned = Change.pin(Pin(official: line.nominees[0], course: "first", decision: .mustNot(nil)))
    let without = try office.planned(pinned.applied(to: office.problem)).result
    #expect(replanned.change.change(of: .shortfall) == without.stages[0].value - result.stages[0].value)
    #expect(replanned.change.leaving.count == 3)
  }

  /// The problem with every enrolment of a plan demanded, and every other forbidden.
  private func pinning(_ plan: TrainingPlan, in problem: PlanningProblem) -> PlanningProblem {
    var pinned = problem
    for official in problem.officials {
      for course in problem.courses {
        let year = plan.enrolments.first { $0.official == official.id && $0.course == course.id }?.intake.year
        pinned.pins.append(
          Pin(official: official.id, course: course.id, decision: year.map { .must($0) } ?? .mustNot(nil)))
      }
    }
    return pinned
  }
}
