import PlanAudit
import Testing
import TrainingDomain

@Suite struct AwardsSomethingNewRuleTests {
  @Test("A course that awards nothing new is refused", arguments: seeds)
  func uselessCoursesAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let enrolment = random.pick(world.plan.enrolments)
    let award = world.problem.courses.first { $0.id == enrolment.course }?.awards.first ?? Catalogue.it
    let higher = Level(track: award.track, rung: award.rung + 1, name: "higher")
    switch seed % 4 {
    case 0: world.change(enrolment.official.rawValue) { $0.levels.append(random.pick([award, higher])) }
    case 1:
      let completes = random.pick(["2026-01-31", "2026-02-28", "2030-12-31"])
      world.change(enrolment.official.rawValue) {
        $0.inProgress.append(CourseInProgress(course: enrolment.course, completes: Catalogue.day(completes)))
      }
    case 2:
      // Another course with the same award, begun a month before.
      var twin = world.problem.courses.first { $0.id == enrolment.course } ?? Catalogue.courses[0]
      let before = enrolment.intake.advanced(by: -1)
      twin = Course(
        id: "twin", name: "twin", awards: [random.pick([award, higher])], durationMonths: random.number(1...3),
        workload: .zero, years: twin.years, intakeMonths: [before.number], cost: twin.cost, source: twin.source,
        provenance: twin.provenance)
      world.problem.courses.append(twin)
      world.plan.enrolments.append(
        Enrolment(official: enrolment.official, count: world.row(of: enrolment).count, course: "twin", intake: before))
      // Rows of several are judged by the split unless all of them go.
      world.plan.enrolments = world.plan.enrolments.map { other in
        other.official == enrolment.official
          ? Enrolment(
            official: other.official, count: world.row(of: enrolment).count, course: other.course, intake: other.intake)
          : other
      }
    default:
      world.change(course: enrolment.course.rawValue) { $0.awards = [Catalogue.level("education", 0, "secondary")] }
    }
    expectBroken(world, .awardsSomethingNew, seed: seed, "way \(seed % 4), \(enrolment.course)")
  }

  @Test("Two courses with one award may begin in the same month, not a month apart")
  func sameMonthIsNotBefore() {
    var world = World([World.official("a")])
    world.problem.courses.append(
      Catalogue.course("other", Catalogue.it, months: 2, load: (1, 5), intakes: [3, 4], dong: 1))
    world.send("a", "other", 2026, 3)
    world.send("a", "it", 2026, 3)
    expectLegal(world)
    world.replace(1, intake: Catalogue.month(2026, 9))
    expectBroken(world, only: [.awardsSomethingNew])
    world.replace(0, intake: Catalogue.month(2026, 4))
    world.replace(1, intake: Catalogue.month(2026, 3))
    expectBroken(world, only: [.awardsSomethingNew])
  }

  @Test("A course with one new award among old ones is legal")
  func oneNewAwardSuffices() {
    var world = World([World.official("a")])
    world.change(course: "it") { $0.awards = [Catalogue.college, Catalogue.it] }
    world.send("a", "it", 2026, 3)
    expectLegal(world)
    world.change("a") { $0.levels.append(Catalogue.it) }
    expectBroken(world, only: [.awardsSomethingNew])
  }

  @Test("A course still being studied on the intake's first day stands against another with its award")
  func inProgress() {
    var world = World([World.official("a")])
    world.send("a", "degree", 2026, 9)
    expectLegal(world)
    world.change("a") { $0.inProgress = [CourseInProgress(course: "degree", completes: Catalogue.day("2027-02-28"))] }
    expectBroken(world, only: [.awardsSomethingNew])
  }
}
