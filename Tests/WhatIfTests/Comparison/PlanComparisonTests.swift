import GLPK
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("Plans side by side")
struct PlanComparisonTests {
  /// The small world without levers, changed, and planned.
  private func plan(
    _ variants: [String] = [], _ change: (inout PlanningProblem) -> Void = { _ in }
  ) throws -> ComparedPlan {
    var problem = ComparedInput.problem
    problem.levers = StaffingLevers()
    problem.tracks = [
      Track(
        id: "theory", name: "theory",
        rungs: ["none", "middle", "high"].map { Rung(id: Identifier($0), name: $0) })
    ]
    change(&problem)
    let outcomes = try ParallelPlanning.outcomes(of: [problem], by: Planner(solver: GLPKSolver()))
    guard case .planned(let result, _) = try #require(outcomes.first) else {
      throw NoPlan()
    }
    return ComparedPlan(variants: variants, problem: problem, result: result)
  }

  private struct NoPlan: Error {}

  private func lessMoney() throws -> ComparedPlan {
    try plan(["less-money"]) { $0.sources = [ComparedInput.source([150, 100])] }
  }

  @Test("A plan beside itself differs in no input and no person, and costs and gains nothing more")
  func itself() throws {
    let base = try plan()
    let comparison = PlanComparison(base: base, others: [base])
    #expect(comparison.inputs(of: base) == [] && comparison.people(of: base) == [])
    #expect(comparison.step(to: base) == HeadCost.Step(cost: .zero, heads: .zero, relief: .zero))
    #expect(comparison.step(to: base).perHead == nil && !comparison.hasDifferentMeasures)
  }

  @Test("The totals are those of the plan by itself")
  func totals() throws {
    for plan in [try plan(), try lessMoney()] {
      let cost = try #require(plan.result.stages.first { $0.stage == .cost }).value
      #expect(plan.spending.total.amount == cost && cost > 0)
      #expect(plan.spending.training == plan.spending.total && plan.spending.staff == .zero)
      #expect(
        plan.spending.courses.map(\.learners).reduce(.zero, +) == plan.result.quotas.map(\.learners).reduce(.zero, +))
      #expect(plan.headsGained == plan.result.quotas.map(\.learners).reduce(.zero, +))
      #expect(plan.headsMissing == Heads(4) - plan.headsGained)
    }
  }

  @Test("Money per source and year is that of the plan's own account, and adds up to the whole cost")
  func sources() throws {
    for plan in [try plan(), try lessMoney()] {
      let lines = plan.spending.sources
      #expect(lines.map(\.spent) == plan.result.budget.map(\.spent))
      #expect(lines.map(\.granted) == plan.result.budget.map(\.limit))
      #expect(lines.map(\.spent).reduce(.zero, +) == plan.spending.total)
    }
  }

  @Test("What moves of staff cost stands apart from training, and adds up with it")
  func staff() throws {
    var plan = try plan()
    let training = plan.spending.training
    var result = plan.result
    let hire = StaffMove(.hire("graduates", "south"), in: Year(2026), count: 2)
    let leave = StaffMove(.earlyRetirement("early", "A"), in: Year(2027))
    result.moves = [
      CostedMove(
        move: hire, source: "purse",
        costByYear: [YearlyDong(year: Year(2026), amount: 140), YearlyDong(year: Year(2027), amount: 120)]),
      CostedMove(move: leave, source: "purse", costByYear: [YearlyDong(year: Year(2027), amount: 70)]),
    ]
    plan = ComparedPlan(variants: [], problem: plan.problem, result: result)
    #expect(plan.spending.training == training && plan.spending.staff == 330)
    #expect(plan.spending.sources.map(\.staff) == [140, 190])
    #expect(plan.spending.sources.map(\.spent).reduce(.zero, +) == plan.spending.total)
    #expect(plan.moves.map(\.kind) == [.hire, .earlyRetirement])
    #expect(plan.moves.map(\.people) == [2, 1] && plan.moves.map(\.cost) == [260, 70])
  }

  @Test("A plan that hires states the money of its recruits apart, as its own account does")
  func hires() throws {
    let plan = try plan { problem in
      problem.units[1] = WorkUnit(id: "south", name: "South", establishment: 2)
      problem.levers.recruitment = [ComparedInput.recruitment()]
      problem.targets.append(
        Target(
          id: "T2", name: "posts", indicator: .staffing, group: OfficialGroup.everyone.id, threshold: .one,
          due: Month(year: 2027, number: 12).lastDay, provenance: ComparedInput.assumed))
    }
    #expect(plan.moves.map(\.people) == [1] && plan.spending.staff == 70)
    #expect(plan.spending.total.amount == plan.result.stages.first { $0.stage == .cost }?.value)
    #expect(plan.spending.sources.map(\.spent) == plan.result.budget.map(\.spent))
    #expect(plan.spending.training > .zero && plan.roster.count == plan.problem.officials.count + 1)
  }

  @Test("Recruits who are sent are people who change")
  func recruits() throws {
    let base = try plan()
    var problem = base.problem
    problem.levers.recruitment = [ComparedInput.recruitment()]
    let hired: Official.ID = "graduates/south/2027"
    let result = PlanningResult(
      status: .optimal, stages: [], targets: [], quotas: [],
      enrolments: base.result.enrolments + [
        CostedEnrolment(
          enrolment: Enrolment(official: hired, count: 2, course: "theory", intake: Month(year: 2027, number: 1)),
          completes: Month(year: 2027, number: 6).lastDay, costByYear: [])
      ], budget: [],
      moves: [
        CostedMove(
          move: StaffMove(.hire("graduates", "south"), in: Year(2027), count: 3), source: "purse", costByYear: [])
      ])
    let other = ComparedPlan(variants: ["hire"], problem: problem, result: result)
    let changes = PlanComparison(base: base, others: [other]).people(of: other)
    #expect(changes.map(\.official) == [hired] && changes.map(\.kind) == [.sentOnlyNow])
    #expect(changes.map(\.people) == [2])
  }

  @Test("People who are not sent for lack of money are counted, each as one who changes")
  func people() throws {
    let (base, other) = (try plan(), try lessMoney())
    let changes = PlanComparison(base: base, others: [other]).people(of: other)
    let dropped = changes.filter { $0.kind == .sentOnlyInBase }
    #expect(dropped.map(\.people).reduce(.zero, +) == base.headsGained - other.headsGained)
    #expect(dropped.allSatisfy { $0.after.isEmpty && $0.before.count == 1 })
    #expect(!dropped.isEmpty)
  }

  @Test("Who is sent elsewhere or at another time is told apart, in the order of the roster")
  func kinds() throws {
    let base = try plan()
    let (first, second) = (Month(year: 2026, number: 1), Month(year: 2027, number: 1))
    func enrolled(_ lines: [(Official.ID, Course.ID, Month)]) -> ComparedPlan {
      let result = PlanningResult(
        status: .optimal, stages: [], targets: [], quotas: [],
        enrolments: lines.map { official, course, intake in
          CostedEnrolment(
            enrolment: Enrolment(official: official, course: course, intake: intake),
            completes: intake.lastDay, costByYear: [])
        }, budget: [])
      return ComparedPlan(variants: [], problem: base.problem, result: result)
    }
    let was = enrolled([("A", "theory", first), ("B", "theory", first), ("C", "theory", first)])
    let now = enrolled([("D", "theory", first), ("C", "second", first), ("B", "theory", second)])
    let changes = PlanComparison(base: was, others: [now]).people(of: now)
    #expect(changes.map(\.official) == ["A", "B", "C", "D"])
    #expect(changes.map(\.kind) == [.sentOnlyInBase, .otherIntakes, .otherCourses, .sentOnlyNow])
  }

  @Test("Extra cost for extra heads is an exact fraction, and money saved for heads given up is another")
  func steps() throws {
    let dearer = HeadCost.Step(cost: 100, heads: 3, relief: 2)
    #expect(dearer.perHead == Fraction(100, over: 3) && dearer.savedPerHead == nil)
    #expect(dearer.perHead?.roundedDong == 33 && dearer.perRelief == Fraction(50))
    let cheaper = HeadCost.Step(cost: Dong(-101), heads: Heads(-2), relief: .zero)
    #expect(cheaper.perHead == nil && cheaper.savedPerHead?.roundedDong == 51)
    #expect(HeadCost.Step(cost: 5, heads: .zero, relief: .zero).perHead == nil)
    #expect(HeadCost.Step(cost: 5, heads: Heads(-1), relief: .zero).savedPerHead == nil)
    let base = try plan()
    #expect(HeadCost.average(of: base) == Fraction(base.spending.total.amount, over: base.headsGained.count))
  }

  @Test("The finding names the plans with fewest heads missing and the least cost of an extra head")
  func finding() throws {
    let (base, richer) = (try lessMoney(), try plan(["more"]))
    let richest = try plan(["most"]) { $0.courses[0].cost = LearnerCost(perLearner: 101) }
    let finding = ComparisonFinding(PlanComparison(base: base, others: [richer, richest]))
    #expect(finding.fewestMissing.map(\.name) == ["more", "most"] && finding.missing == .zero)
    #expect(finding.cheapestStep.map(\.name) == ["more"])
    #expect(finding.perHead == HeadCost.Step(from: base, to: richer).perHead && finding.perHead != nil)
    #expect(finding.cheapestRelief.map(\.name) == ["more"] && finding.perRelief == finding.perHead)
    #expect(finding.isProven && !finding.hasDifferentMeasures)
    let harder = try plan(["harder"]) { $0.targets = [ComparedInput.target(threshold: Fraction(1, over: 2) ?? .one)] }
    #expect(ComparisonFinding(PlanComparison(base: base, others: [harder])).hasDifferentMeasures)
  }

  @Test("Problems planned together have the plans they have alone, in their order")
  func parallel() throws {
    let limits = [[600, 600], [150, 100], [0, 0], [300, 300], [600, 0]]
    let problems = try limits.map { limits in try plan { $0.sources = [ComparedInput.source(limits)] }.problem }
    let planner = Planner(solver: GLPKSolver())
    let together = try ParallelPlanning.outcomes(of: problems, by: planner)
    #expect(together.count == problems.count)
    for (problem, outcome) in zip(problems, together) {
      guard case .planned(let result, let plan) = outcome,
        case .planned(let alone, let planAlone) = try planner.plan(problem)
      else {
        Issue.record("no plan")
        continue
      }
      #expect(result == alone && plan == planAlone)
    }
  }
}
