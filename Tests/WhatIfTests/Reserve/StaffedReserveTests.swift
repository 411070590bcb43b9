import GLPK
import LinearModel
import PlanAudit
import Planning
import Testing
import TrainingDomain

@testable import WhatIf

@Suite("The reserve list of plans with decisions about staff")
struct StaffedReserveTests {
  static let seeds = 1...8

  private func planned(_ problem: PlanningProblem) throws -> (result: PlanningResult, plan: TrainingPlan)? {
    guard case .planned(let result, let plan) = try Planner(solver: GLPKSolver()).plan(problem) else { return nil }
    return (result, plan)
  }

  private func list(_ problem: PlanningProblem, _ plan: TrainingPlan, depth: Int = 10) throws -> ReserveList {
    let audit = PlanAudit(problem)
    return try ReserveSearch(
      problem, plan, judge: PlanJudge { audit.findings(in: $0).isEmpty },
      replanning: Replanning(solver: GLPKSolver(), options: PlanningOptions())
    ).list(depth: depth)
  }

  @Test("Every enrolment has its line, those of people to be hired among them", arguments: seeds)
  func complete(seed: Int) throws {
    let problem = StaffedWorld(seed: seed).problem
    guard let plan = try planned(problem)?.plan else { return }
    let lines = try list(problem, plan).lines
    let listed = Set(problem.officials.map(\.id))
    for enrolment in plan.enrolments {
      let place = Place(course: enrolment.course, intake: enrolment.intake)
      let found = lines.filter { $0.place == place && $0.nominees.contains(enrolment.official) }
      #expect(found.count == 1, "seed \(seed): \(enrolment)")
      #expect((found.first?.recruits != nil) == !listed.contains(enrolment.official), "seed \(seed)")
    }
  }

  @Test(
    "Whoever takes over, the decisions about staff stay, the audit agrees, and the change is that of the two plans",
    arguments: seeds)
  func kept(seed: Int) throws {
    let problem = StaffedWorld(seed: seed).problem
    guard let (result, plan) = try planned(problem) else { return }
    let audit = PlanAudit(problem)
    let appraisal = PlanAppraisal(problem)
    for line in try list(problem, plan).lines {
      let losses = line.successors.map { $0.change.change(of: .shortfall) ?? 0 }
      #expect(losses == losses.sorted(), "seed \(seed)")
      for successor in line.successors {
        #expect(successor.change.staff.isEmpty, "seed \(seed)")
        for nominee in line.nominees {
          let changed = plan.handing(
            [line.place] + line.dependent, from: nominee, to: successor.official, givingUp: successor.givenUp)
          #expect(changed.moves == plan.moves)
          let after = appraisal.result(of: changed)
          #expect(audit.findings(in: changed) == [] && audit.findings(in: after, of: changed) == [], "seed \(seed)")
          for (one, two) in zip(result.targets, after.targets) {
            let stated = successor.change.targets.first { $0.target == one.target && $0.unit == one.unit }
            #expect(stated?.holders ?? 0 == (two.planned - one.planned).count, "seed \(seed)")
          }
        }
      }
      if let recruits = line.recruits {
        #expect(recruits.unfilled.staff.map(\.people) == [-1], "seed \(seed)")
        #expect(recruits.unfilled.staff.map(\.kind) == [recruits.hire.kind], "seed \(seed)")
        #expect(line.replanned == nil, "seed \(seed)")
      }
    }
  }

  @Test("The random worlds have places of people to be hired, and plans with people who move")
  func drawn() throws {
    var (hired, moved, taken) = (0, 0, 0)
    for seed in Self.seeds {
      let problem = StaffedWorld(seed: seed).problem
      guard let plan = try planned(problem)?.plan else { continue }
      let lines = try list(problem, plan).lines
      hired += lines.count { $0.recruits != nil }
      moved += plan.moves.count { if case .hire = $0.kind { false } else { true } }
      let listed = Set(problem.officials.map(\.id))
      taken += lines.flatMap(\.successors).count { !listed.contains($0.official) }
    }
    #expect(hired > 0 && moved > 0 && taken > 0, "hired \(hired), moved \(moved), recruits in line \(taken)")
  }

  @Test("A hire less leaves his or her places empty, and those of the others of the hire alone")
  func unfilled() throws {
    let problem = StaffedWorld(seed: 1).problem
    let month = Month(year: 2027, number: 9)
    let row = Official.ID("graduates/north/2027")
    let hire = StaffMove(.hire("graduates", "north"), in: Year(2027), count: 2)
    let plan = TrainingPlan(
      enrolments: [
        Enrolment(official: row, count: 1, course: "c-degree", intake: month),
        Enrolment(official: row, count: 2, course: "c-theory", intake: month),
      ], moves: [hire])
    let handover = Handover(problem, plan, PlanJudge { _ in true })
    let less = handover.plan(unfilling: hire, of: row, at: [Place(course: "c-degree", intake: month)])
    #expect(less.moves == [StaffMove(hire.kind, in: Year(2027), count: 1)])
    #expect(less.enrolments == [Enrolment(official: row, count: 1, course: "c-theory", intake: month)])
  }

  @Test("With the decisions settled, the people and the money are those of the plan", arguments: seeds)
  func settled(seed: Int) throws {
    let problem = StaffedWorld(seed: seed).problem
    guard let (result, plan) = try planned(problem) else { return }
    let settled = KeptStaff(problem, by: plan.moves)
    #expect(settled.problem.levers.isEmpty)
    let training = TrainingPlan(enrolments: plan.enrolments, openings: plan.openings)
    #expect(settled.restored(training) == plan, "seed \(seed)")
    let targets = PlanAppraisal(settled.problem).targets(of: training)
    #expect(targets.map(\.population) == result.targets.map(\.population), "seed \(seed)")
    #expect(targets.map(\.planned) == result.targets.map(\.planned), "seed \(seed)")
    #expect(PlanAudit(settled.problem).findings(in: training) == [], "seed \(seed)")
  }

  @Test("Gains and losses are counted on the roster that the decisions leave", arguments: seeds)
  func gains(seed: Int) throws {
    let problem = StaffedWorld(seed: seed).problem
    guard let (result, plan) = try planned(problem) else { return }
    let handover = Handover(problem, plan, PlanJudge { _ in true })
    for enrolment in plan.enrolments {
      let place = Place(course: enrolment.course, intake: enrolment.intake)
      let empty = plan.handing([place], from: enrolment.official, to: nil)
      let after = PlanAppraisal(problem).targets(of: empty)
      let lost = zip(after, result.targets).map { ($0.planned - $1.planned).count }
      #expect(handover.losses(of: enrolment.official, leaving: [place]) == lost, "seed \(seed): \(enrolment)")
    }
  }

  @Test("Money that settled decisions cost is gone, and what a year lacks was saved the year before")
  func money() {
    var problem = StaffedWorld(seed: 1).problem
    let years = problem.horizon.years
    let hires = [StaffMove(.hire("graduates", "north"), in: years[1], count: 2)]
    let costs = problem.costed(hires[0])?.costByYear ?? []
    let spent = years.map { year in costs.filter { $0.year == year }.map(\.amount).reduce(.zero, +) }
    #expect(spent[0] == .zero && spent[1] > .zero)
    func left(of limits: [Dong], carriesOver: Bool) -> [Dong] {
      problem.sources[1] = FundingSource(
        id: "salaries", name: "salaries", limits: zip(years, limits).map { YearlyDong(year: $0, amount: $1) },
        carriesOver: carriesOver, provenance: problem.sources[1].provenance)
      let source = KeptStaff(problem, by: hires).problem.sources[1]
      return years.map { source.limit(in: $0) }
    }
    let ample = Dong(50_000_000)
    #expect(left(of: [ample, ample, ample], carriesOver: false) == [ample, ample - spent[1], ample - spent[2]])
    #expect(left(of: [ample, .zero, spent[2]], carriesOver: true) == [ample - spent[1], .zero, .zero])
  }

  @Test("What holds a target back is asked under the decisions that are taken, with nobody of another target lost")
  func target() throws {
    for seed in Self.seeds {
      let problem = StaffedWorld(seed: seed).problem
      guard let (result, _) = try planned(problem) else { continue }
      let question = TargetQuestion(
        problem, result, replanning: Replanning(solver: GLPKSolver(), options: PlanningOptions()))
      for target in problem.targets where target.level != nil {
        let answer = try question.answer(target)
        // A limit taken away never costs the target a head: the plan that stands is still possible. Only with a later
        // due date are other people counted.
        for relief in answer.reliefs where relief.isProven {
          if case .date = relief.limit { continue }
          #expect(relief.relief >= 0, "seed \(seed), \(target.id), \(relief.limit.key)")
        }
      }
    }
  }
}
