@testable import PlanAudit
import Testing
import TrainingDomain

@Suite struct TargetCensusTests {
  private func target(
    _ threshold: (Int, Int), _ comparator: Target.Comparator = .atLeast, scope: Target.Scope = .together,
    due: String = "2030-12-31", level: Level = Catalogue.it, weight: (Int, Int) = (1, 1)
  ) -> Target {
    Target(
      id: "t", name: "t", level: level, group: "everyone", scope: scope, comparator: comparator,
      threshold: Catalogue.fraction(threshold.0, threshold.1), due: Catalogue.day(due),
      weight: Catalogue.fraction(weight.0, weight.1), provenance: Catalogue.assumed)
  }

  @Test(
    "Required heads round up exactly",
    arguments: [
      ((80, 100), Target.Comparator.moreThan, 25, 21), ((95, 100), .atLeast, 48, 46), ((1, 3), .atLeast, 3, 1),
      ((1, 3), .moreThan, 3, 2), ((1, 1), .atLeast, 61, 61), ((33_333, 100_000), .atLeast, 3, 1),
      ((1, 1_000_000_000), .atLeast, 1, 1), ((9, 10), .moreThan, 0, 0),
    ])
  func requiredHeads(threshold: (Int, Int), comparator: Target.Comparator, population: Int, required: Int) {
    #expect(TargetLine.required(target(threshold, comparator), of: population) == required)
  }

  @Test("The weight of a head is 10⁶·w ÷ (U·R) rounded half up, at least 1")
  func coefficients() {
    #expect(TargetLine.coefficient(target((1, 2)), units: 1, required: 46) == 21_739)
    #expect(TargetLine.coefficient(target((1, 2)), units: 1, required: 64) == 15_625)
    #expect(TargetLine.coefficient(target((1, 2), weight: (1, 2)), units: 1, required: 64) == 7_813)
    #expect(TargetLine.coefficient(target((1, 2)), units: 4, required: 0) == 250_000)
    #expect(TargetLine.coefficient(target((1, 2), weight: (1, 1_000_000_000)), units: 1, required: 1) == 1)
  }

  @Test("Levels, courses in progress and courses of the plan count on the due day, those in service then alone")
  func holders() {
    var world = World(["held", "studies", "late", "sent", "leaves"].map { World.official($0) })
    world.change("held") { $0.levels.append(Catalogue.it) }
    world.change("studies") { $0.inProgress = [CourseInProgress(course: "it", completes: Catalogue.day("2028-03-31"))] }
    world.change("late") { $0.inProgress = [CourseInProgress(course: "it", completes: Catalogue.day("2028-04-01"))] }
    world.change("leaves") {
      $0.levels.append(Catalogue.it)
      $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day("2028-03-30"), basis: .listed)
    }
    world.send("sent", "it", 2028, 3)
    for (due, baseline, planned) in [("2028-03-31", 2, 3), ("2028-03-30", 2, 2), ("2028-04-01", 3, 4)] {
      world.problem.targets = [target((1, 1), due: due)]
      let line = TargetCensus(PlanRecord(world.problem, world.plan)).lines.first
      let before = due == "2028-03-30"
      #expect(line?.population == (before ? 5 : 4))
      #expect(line?.baseline == baseline, "\(due)")
      #expect(line?.planned == planned, "\(due)")
    }
  }

  @Test("Two courses that give one person a level count once")
  func persons() {
    var world = World([World.official("a"), World.official("row", people: 4)])
    let both = [Catalogue.it, Catalogue.language]
    world.change(course: "language") { $0.awards = both }
    world.problem.targets = [target((1, 1))]
    for official in ["a", "row"] {
      world.send(official, "it", 2026, 3)
      world.send(official, "language", 2027, 6)
    }
    expectLegal(world)
    // One of `a`, and two of the row, whose people are different ones where that is possible.
    #expect(TargetCensus(PlanRecord(world.problem, world.plan)).lines.first?.planned == 3)
    world.replace(2, people: 3)
    world.replace(3, people: 4)
    #expect(TargetCensus(PlanRecord(world.problem, world.plan)).lines.first?.planned == 5)
    // Only who has done the first may do the second: the people are the same.
    world.change(course: "language") { $0.eligibility = [.atLeast(Catalogue.it)] }
    world.replace(3, people: 2)
    expectLegal(world)
    #expect(TargetCensus(PlanRecord(world.problem, world.plan)).lines.first?.planned == 4)
  }

  @Test("A target by unit counts units with anyone in them, and its weight is shared among those")
  func byUnit() {
    var world = World([World.official("a"), World.official("b", people: 3), World.official("c", unit: "south")])
    world.problem.units.append(WorkUnit(id: "empty", name: "empty"))
    world.problem.targets = [target((1, 2), scope: .eachUnit)]
    world.send("a", "it", 2026, 3)
    let lines = TargetCensus(PlanRecord(world.problem, world.plan)).lines
    #expect(lines.map(\.population) == [4, 1])
    #expect(lines.map(\.required) == [2, 1])
    #expect(lines.map(\.shortfall) == [1, 1])
    #expect(lines.map(\.coefficient) == [250_000, 500_000])
  }

  @Test("The values of the aims, by hand")
  func aims() {
    var world = World([World.official("a"), World.official("b", people: 3), World.official("c", unit: "south")])
    world.problem.targets = [target((1, 2), scope: .eachUnit)]
    world.send("a", "it", 2026, 3)
    world.send("b", "intermediate", 2026, 9, people: 2)
    world.problem.previousPlan = [
      Enrolment(official: "a", course: "it", intake: Catalogue.month(2026, 9)),
      Enrolment(official: "b", count: 3, course: "intermediate", intake: Catalogue.month(2026, 9)),
    ]
    let account = PlanAccount(PlanRecord(world.problem, world.plan))
    #expect(account.value(of: .shortfall) == 750_000)
    #expect(account.value(of: .cost) == 1_000_000 + 2 * 10_000_000 + 5_000_000)
    #expect(account.value(of: .earliest) == 3 + 2 * 20)
    #expect(account.value(of: .unmetTargets) == 2)
    #expect(account.value(of: .worstUnit) == 500_000)
    #expect(account.value(of: .changes) == 3)
    #expect(account.shortfallScale == 2 * 250_000 + 500_000)
  }

  @Test("The summary says what was checked and which rules are broken")
  func summary() {
    var world = World([World.official("a")])
    world.send("a", "it", 2026, 3)
    let sound = PlanAudit(world.problem).summary(of: world.plan, stating: world.trueResult())
    #expect(sound.isSound)
    #expect(sound.description == "27 rules re-checked on 1 enrolments, no finding")
    world.replace(0, people: 2)
    let broken = PlanAudit(world.problem).summary(of: world.plan)
    #expect(broken.brokenRules == [.countWithinRow])
  }
}
