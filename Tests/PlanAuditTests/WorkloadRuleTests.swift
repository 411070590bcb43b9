import PlanAudit
import Testing
import TrainingDomain

@Suite struct WorkloadRuleTests {
  @Test("More than a full load in a month is refused", arguments: seeds)
  func overloadsAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    // Of the single officials' careers; 0.8 beside any of their courses but the two of 0.2 is too much.
    let singles = world.positions(of: "degree", "intermediate", "advanced", "state").filter {
      world.row(of: world.plan.enrolments[$0]).count == 1
    }
    let enrolment = world.plan.enrolments[random.pick(singles)]
    let months = world.problem.courses.first { $0.id == enrolment.course }?.durationMonths ?? 1
    switch seed % 3 {
    case 0:
      world.change(course: "heavy") {
        $0.intakeMonths = Array(1...12)
        $0.durationMonths = 1
      }
      let studied = enrolment.intake.advanced(by: random.number(0...months - 1))
      world.send(enrolment.official.rawValue, "heavy", studied.year.number, studied.number)
    case 1:
      let until = enrolment.intake.advanced(by: random.number(0...months - 1))
      world.change(enrolment.official.rawValue) {
        $0.inProgress = [CourseInProgress(course: "heavy", completes: random.pick([until.firstDay, until.lastDay]))]
      }
    default:
      world.change(course: enrolment.course.rawValue) { $0.workload = Catalogue.fraction(1_000_001, 1_000_000) }
    }
    expectBroken(world, .workload, seed: seed, "\(enrolment.course), way \(seed % 3)")
  }

  @Test("Loads add up without rounding: three thirds fill a month, and a billionth more is too much")
  func exactSums() {
    var world = World([World.official("a")])
    for course in ["it", "state", "degree"] {
      world.change(course: course) {
        $0.workload = Catalogue.fraction(1, 3)
        $0.durationMonths = 12
        $0.intakeMonths = [9]
      }
      world.send("a", course, 2026, 9)
    }
    expectLegal(world)
    world.change(course: "it") { $0.workload = Catalogue.fraction(333_333_334, 1_000_000_000) }
    expectBroken(world, only: [.workload])
  }

  @Test("A course in progress counts up to and including the month in which it completes")
  func courseInProgress() {
    var world = World([World.official("a")])
    world.send("a", "state", 2026, 9)
    world.change("a") { $0.inProgress = [CourseInProgress(course: "heavy", completes: Catalogue.day("2026-08-31"))] }
    expectLegal(world)
    world.change("a") { $0.inProgress = [CourseInProgress(course: "heavy", completes: Catalogue.day("2026-09-01"))] }
    expectBroken(world, only: [.workload])
  }

  @Test("One course may follow another in the month after its last")
  func backToBack() {
    var world = World([World.official("a")])
    world.change(course: "heavy") { $0.durationMonths = 8 }
    world.send("a", "heavy", 2026, 1)
    world.send("a", "state", 2026, 9)
    expectLegal(world)
    world.change(course: "heavy") { $0.durationMonths = 9 }
    expectBroken(world, only: [.workload])
  }
}
