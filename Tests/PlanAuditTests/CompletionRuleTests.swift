import PlanAudit
import Testing
import TrainingDomain

@Suite struct CompletionRuleTests {
  @Test("A course that ends after the horizon is refused", arguments: seeds)
  func lateCompletionsAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let position = random.number(0...world.plan.enrolments.count - 1)
    let enrolment = world.plan.enrolments[position]
    let course = world.problem.courses.first { $0.id == enrolment.course } ?? Catalogue.courses[0]
    let last = Catalogue.month(2030, 12)
    if seed % 2 == 0 {
      let longer = enrolment.intake.distance(to: last) + 2
      world.change(course: course.id.rawValue) { $0.durationMonths = longer + random.number(0...24) }
    } else {
      let latest = last.advanced(by: random.number(2...3) - course.durationMonths)
      world.change(course: course.id.rawValue) { $0.intakeMonths = Array(1...12) }
      world.replace(position, intake: latest)
    }
    expectBroken(world, .completesInHorizon, seed: seed, "\(enrolment.course)")
  }

  @Test("A course may end on the horizon's last day, not a month later")
  func horizonBoundary() {
    var world = World([World.official("a")])
    world.change(course: "degree") { $0.intakeMonths = [7, 8] }
    world.send("a", "degree", 2028, 7)
    expectLegal(world)
    world.replace(0, intake: Catalogue.month(2028, 8))
    expectBroken(world, only: [.completesInHorizon, .money])
  }

  @Test("A course that ends after the last day of service is refused", arguments: seeds)
  func leaversAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let position = random.number(0...world.plan.enrolments.count - 1)
    let enrolment = world.plan.enrolments[position]
    let course = world.problem.courses.first { $0.id == enrolment.course } ?? Catalogue.courses[0]
    world.plan.enrolments = [enrolment]
    world.change(enrolment.official.rawValue) { $0.levels.append(contentsOf: course.prerequisites) }
    world.openClasses()
    let needed = enrolment.intake.advanced(by: course.durationMonths - 1 + course.commitmentMonths)
    world.change(enrolment.official.rawValue) { $0.serviceEnd = ServiceEnd(lastDay: needed.lastDay, basis: .listed) }
    expectLegal(world, seed: seed)
    let dayBefore = Catalogue.day("\(needed)-\(needed.dayCount - 1)")
    let earlier = random.pick([dayBefore, needed.firstDay, needed.advanced(by: -random.number(1...40)).lastDay])
    world.change(enrolment.official.rawValue) { $0.serviceEnd = ServiceEnd(lastDay: earlier, basis: .schedule) }
    expectBroken(world, only: [.completesInService])
  }

  @Test("Thirty months from September 2026 end on 28 February 2029; in a leap year February has one day more")
  func leapYears() {
    for (year, last, before) in [(2026, "2029-02-28", "2029-02-27"), (2025, "2028-02-29", "2028-02-28")] {
      var world = World([World.official("a")])
      world.problem.horizon = PlanningHorizon(first: Year(2025), last: Year(2030))
      world.change(course: "degree") { $0.years = [Year(2025), Year(2026)] }
      world.problem.sources = [
        Catalogue.source(Dictionary(uniqueKeysWithValues: (2025...2030).map { ($0, 100_000_000) }))
      ]
      world.send("a", "degree", year, 9)
      world.change("a") { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day(last), basis: .listed) }
      expectLegal(world)
      world.change("a") { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day(before), basis: .listed) }
      expectBroken(world, only: [.completesInService])
    }
  }
}
