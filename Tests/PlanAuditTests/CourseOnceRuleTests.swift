import PlanAudit
import Testing
import TrainingDomain

@Suite struct CourseOnceRuleTests {
  @Test("A course taken again is refused", arguments: seeds)
  func repetitionsAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let enrolment = random.pick(world.plan.enrolments)
    let people = world.row(of: enrolment).count.count
    let again = people - enrolment.count.count + 1
    let later = random.pick([0, 12, -12, 24])
    world.plan.enrolments.append(
      Enrolment(
        official: enrolment.official, count: Heads(again), course: enrolment.course,
        intake: enrolment.intake.advanced(by: later)))
    world.openClasses()
    expectBroken(world, .courseOnce, seed: seed, "\(enrolment.course) again after \(later) months")
  }

  @Test("Different people of a row may take a course at different times")
  func rowInTurns() {
    var world = World([World.official("row", people: 3)])
    world.send("row", "it", 2026, 3, people: 2)
    world.send("row", "it", 2027, 3, people: 1)
    expectLegal(world)
    world.send("row", "it", 2028, 3, people: 1)
    expectBroken(world, only: [.courseOnce])
  }
}
