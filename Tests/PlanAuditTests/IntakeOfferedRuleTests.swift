import PlanAudit
import Testing
import TrainingDomain

@Suite struct IntakeOfferedRuleTests {
  @Test("An intake the course does not offer is refused", arguments: seeds)
  func otherIntakesAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let position = random.number(0...world.plan.enrolments.count - 1)
    let enrolment = world.plan.enrolments[position]
    switch seed % 5 {
    case 0: world.replace(position, intake: enrolment.intake.advanced(by: random.pick([-1, 1])))
    case 1: world.replace(position, intake: Month(year: 2025, number: enrolment.intake.number))
    case 2: world.replace(position, intake: Month(year: 2031, number: enrolment.intake.number))
    case 3: world.change(course: enrolment.course.rawValue) { $0.years.removeAll { $0 == enrolment.intake.year } }
    default:
      let intake = Catalogue.month(random.number(2026...2030), random.pick([1, 2, 4, 5, 12]))
      world.plan.openings.append(ClassOpening(course: "intermediate", intake: intake, classes: 1))
    }
    expectBroken(world, .intakeOffered, seed: seed, "way \(seed % 5)")
  }

  @Test("Only the intake is at fault where a course is not offered in a year")
  func yearAlone() {
    var world = World([World.official("a")])
    world.send("a", "it", 2027, 3)
    expectLegal(world)
    world.change(course: "it") { $0.years = [Year(2026), Year(2028)] }
    expectBroken(world, only: [.intakeOffered])
  }
}
