import GLPK
import LinearModel
import Testing
import TrainingDomain

@testable import Planning

/// The design's counter-example: two officials alike, every load 0.6, course A in 2026 and in 2028, B over 2026–28.
@Suite struct SplitRepairTests {
  private var world: TinyWorld {
    let load = Fraction.fraction(3, 5)
    return TinyWorld(
      [.tiny("o1"), .tiny("o2")],
      [
        Course.tiny("a", gives: TinyWorld.standard, months: 12, load: load, years: [2026, 2028]).with {
          $0.seats = [SeatLimit(period: .intake, scope: .together, learners: 1)]
        },
        .tiny("b", gives: TinyWorld.degree, months: 36, load: load, years: [2026]),
      ],
      [
        .tiny("all", TinyWorld.standard, due: .on(2028, 12, 31)),
        .tiny("half", TinyWorld.degree, .atLeast, .fraction(1, 2), due: .on(2028, 12, 31)),
      ], last: 2028)
  }

  @Test func `the aggregated rows pass what no two people can do`() throws {
    let formulation = world.formulation(ConstraintFamilies.all)
    let profile = try #require(formulation.profiles.first)
    #expect(formulation.profiles.count == 1)
    let split = ProfileSplit(profile, formulation.surveyed, gains: [])
    // Places of A in 2026, B and A in 2028.
    #expect(split.deal([1, 1, 1]) == nil)
    var point = formulation.model.variables.map { _ in 0.0 }
    for column in formulation.sent[0] { point[column.index] = 1 }
    for slot in formulation.slots { point[try #require(formulation.quota[slot.index]).index] = 1 }
    #expect(formulation.model.violations(of: point, tolerance: 1e-9).isEmpty)
    guard case .unsplit(let people, _) = PlanDeal.deal(point, of: formulation) else {
      Issue.record("the point was dealt")
      return
    }
    #expect(people == [0, 1])
  }

  @Test func `the planner repairs the split and proves the plan`() throws {
    let effort = try #require(try Oracle(world.problem).effort())
    #expect(effort.repairs == 1)
    #expect(effort.largestProfile == 2)
    // One of A's two heads is missed, at 10⁶ ÷ 2; the other goes in 2026, and B takes 36 months.
    #expect(try world.values() == [500_000, 2, 12 + 36])
  }

  @Test func `where time is up the people who split keep their places, and the bounds say how far that is`() throws {
    var formulation = world.formulation(ConstraintFamilies.all)
    let objectives = world.problem.stages.map { formulation.objective(for: $0) }
    let stages = objectives.map { StagedSearch.StageProof(objective: $0, value: $0.least, bound: $0.least) }
    let point = formulation.model.variables.map { _ in 0.0 }
    let unsplit = Unsplit(
      reached: StagedSearch.Reached(point: point, stages: stages, cutShort: nil), formulation: formulation,
      objectives: objectives,
      rest: TrainingPlan(enrolments: [
        Enrolment(official: "o1", count: Heads(1), course: "a", intake: Month(year: 2026, number: 1))
      ]))
    guard case .planned(let plan, let reached, _)? = unsplit.planned(ProfilePlanning.Effort()) else {
      Issue.record("the rest is no plan")
      return
    }
    #expect(plan.enrolments.map(\.official) == ["o1"])
    #expect(reached.cutShort == .timeLimit)
    // Half a target's weight for each head: one of A is missed, and one of B.
    #expect(reached.stages.map(\.value).first == 1_500_000)
    #expect(reached.stages.map(\.bound).first == 0)
    #expect(formulation.model.violations(of: reached.point).isEmpty)
  }

  @Test func `both formulations have the same values`() throws {
    let oracle = Oracle(world.problem)
    #expect(try oracle.answer(.profile).answer == oracle.answer(.individual).answer)
  }

  @Test func `a pair that the places allow needs no repair`() throws {
    var light = world
    light.problem.courses[1].workload = .fraction(2, 5)
    #expect(try Oracle(light.problem).effort()?.repairs == 0)
    #expect(try light.names() == ["o1 a 2026-01", "o1 b 2026-01", "o2 a 2028-01"])
  }

  @Test func `an unsplit row of several is repaired as well`() throws {
    var row = world
    row.problem.officials = [.tiny("row", people: 2)]
    #expect(try row.values() == [500_000, 2, 12 + 36])
    #expect(try row.names() == ["row a 2026-01", "row b 2026-01"])
  }

  /// Without the rows on load the model keeps sending one person on both courses, which no dealing allows.
  @Test func `people modelled apart who still do not split end the search`() throws {
    var single = world
    single.problem.officials.removeLast()
    single.problem.courses[0].years = [Year(2026)]
    let families = ConstraintFamilies.all.filter { $0 != Workload.self }
    let surveyed = SurveyContext(single.problem)
    let planning = ProfilePlanning(
      solver: GLPKSolver(), options: PlanningOptions(), surveyed: surveyed, ledger: TargetLedger(surveyed),
      deadline: Deadline(after: nil), families: families)
    guard case .stopped(.numericalTrouble) = try planning.plan() else {
      Issue.record("the search did not stop")
      return
    }
  }
}
