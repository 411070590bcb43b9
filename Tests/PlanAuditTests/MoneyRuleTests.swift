import PlanAudit
import Testing
import TrainingDomain

@Suite struct MoneyRuleTests {
  /// What a plan spends in each year, counted month by month.
  private func spent(_ world: World) -> [Int: Int] {
    var total: [Int: Int] = [:]
    for enrolment in world.plan.enrolments {
      guard let course = world.problem.courses.first(where: { $0.id == enrolment.course }) else { continue }
      let cost = course.cost.perLearner.amount
      if case .byStudyYear(let amounts) = course.cost.spread {
        for (offset, amount) in amounts.enumerated() {
          total[enrolment.intake.year.number + offset, default: 0] += enrolment.count.count * amount.amount
        }
        continue
      }
      var months: [Int: Int] = [:]
      for month in 0..<course.durationMonths {
        months[enrolment.intake.advanced(by: month).year.number, default: 0] += 1
      }
      let last = months.keys.max() ?? 0
      let before = months.filter { $0.key != last }.mapValues { cost * $0 / course.durationMonths }
      for (year, amount) in before { total[year, default: 0] += enrolment.count.count * amount }
      total[last, default: 0] += enrolment.count.count * (cost - before.values.reduce(0, +))
    }
    for opening in world.plan.openings { total[opening.intake.year.number, default: 0] += 5_000_000 * opening.classes }
    return total
  }

  @Test("One đồng too much in one year is refused", arguments: seeds)
  func overspendingIsNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let exact = spent(world)
    world.problem.sources = [Catalogue.source(exact)]
    expectLegal(world, seed: seed)
    let year = random.pick(exact.filter { $0.value > 0 }.keys.sorted())
    switch seed % 4 {
    case 0: world.problem.sources = [Catalogue.source(exact.merging([year: 1]) { $0 - $1 })]
    case 1: world.problem.sources = [Catalogue.source(exact.filter { $0.key != year })]
    case 2: world.send("spare-north", "it", 2027, 9)
    default:
      world.plan.openings = world.plan.openings.map {
        ClassOpening(course: $0.course, intake: $0.intake, classes: $0.classes + 1)
      }
    }
    let broken = world.brokenRules
    #expect(broken.contains(.money), "seed \(seed), way \(seed % 4): \(broken)")
  }

  @Test("What is left over goes to the next year only where the source carries over", arguments: seeds)
  func carryOver(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    var limits = spent(world)
    for year in 2026...2030 { limits[year, default: 0] += 0 }
    // Moves the money of a year that needs some to an earlier year.
    let needy = random.pick(limits.filter { $0.value > 0 && $0.key > 2026 }.keys.sorted())
    let earlier = random.number(2026...needy - 1)
    let moved = random.number(1...(limits[needy] ?? 1))
    limits[needy, default: 0] -= moved
    limits[earlier, default: 0] += moved
    world.problem.sources = [Catalogue.source(limits, carriesOver: true)]
    expectLegal(world, seed: seed)
    world.problem.sources = [Catalogue.source(limits)]
    expectBroken(world, only: [.money])
    limits[earlier, default: 0] -= 1
    world.problem.sources = [Catalogue.source(limits, carriesOver: true)]
    expectBroken(world, only: [.money])
  }

  @Test("Thirty months from September 2026 at 55,000,007 cost 7,333,334 · 22,000,002 · 22,000,002 · 3,666,669")
  func spreadByMonths() {
    var world = World([World.official("a")])
    world.send("a", "degree", 2026, 9)
    let exact = [2026: 7_333_334, 2027: 22_000_002, 2028: 22_000_002, 2029: 3_666_669]
    world.problem.sources = [Catalogue.source(exact)]
    expectLegal(world)
    for year in 2026...2029 {
      world.problem.sources = [Catalogue.source(exact.merging([year: 1]) { $0 - $1 })]
      expectBroken(world, only: [.money])
    }
  }

  @Test("An explicit list is due by year of study, the first part in the intake's year")
  func spreadByStudyYear() {
    var world = World([World.official("a")])
    world.change(course: "degree") {
      $0.cost = LearnerCost(perLearner: 60, spread: .byStudyYear([10, 20, 30]))
    }
    world.send("a", "degree", 2026, 9)
    world.problem.sources = [Catalogue.source([2026: 10, 2027: 20, 2028: 30])]
    expectLegal(world)
    world.problem.sources = [Catalogue.source([2026: 10, 2027: 30, 2028: 20])]
    expectBroken(world, only: [.money])
  }

  @Test("A course in progress costs nothing, and a class its fixed cost in the intake's year")
  func whatCosts() {
    var world = World([World.official("a"), World.official("b")])
    world.change("a") { $0.inProgress = [CourseInProgress(course: "degree", completes: Catalogue.day("2027-02-28"))] }
    world.problem.sources = [Catalogue.source([:])]
    expectLegal(world)
    world.problem.sources = [Catalogue.source([2026: 13_333_333, 2027: 1_666_667])]
    world.send("b", "intermediate", 2026, 3)
    expectLegal(world)
    world.problem.sources = [Catalogue.source([2026: 13_333_332, 2027: 1_666_668])]
    expectBroken(world, only: [.money])
  }

  @Test("Amounts beyond what an Int can add are refused, not trapped on")
  func hugeAmounts() {
    var world = World([World.official("row", people: 1_000_000)])
    world.change(course: "it") { $0.cost = LearnerCost(perLearner: Dong(.max)) }
    world.send("row", "it", 2026, 3, people: 1_000_000)
    expectBroken(world, only: [.money])
  }
}
