import PlanAudit
import Testing
import TrainingDomain

@Suite struct PrerequisitesRuleTests {
  @Test("A course before its prerequisite is refused", arguments: seeds)
  func missingPrerequisitesAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let position = random.pick(world.positions(of: "advanced", "degree"))
    let enrolment = world.plan.enrolments[position]
    let row = enrolment.official.rawValue
    if enrolment.course == "degree" {
      world.change(row) { $0.levels.removeAll { $0 == Catalogue.college } }
    } else {
      switch seed % 3 {
      case 0:
        world.plan.enrolments.removeAll { $0.official == enrolment.official && $0.course == "intermediate" }
        world.openClasses()
      case 1: world.replace(position, intake: Catalogue.month(2026, 9))
      default:
        let first = world.plan.enrolments.firstIndex {
          $0.official == enrolment.official && $0.course == "intermediate"
        }
        world.change(course: "intermediate") { $0.intakeMonths = Array(1...12) }
        let late = enrolment.intake.advanced(by: random.number(-11...4))
        if let first { world.replace(first, intake: late) }
        world.openClasses()
      }
    }
    expectBroken(world, .prerequisites, seed: seed, "\(enrolment.course), way \(seed % 3)")
  }

  @Test("A prerequisite is held from the month after its course completes")
  func firstMonthAfter() {
    var world = World([World.official("a")])
    world.change(course: "advanced") { $0.intakeMonths = [2, 3] }
    world.send("a", "intermediate", 2026, 3)
    world.send("a", "advanced", 2027, 3)
    expectLegal(world)
    world.replace(1, intake: Catalogue.month(2027, 2))
    expectBroken(world, only: [.prerequisites])
  }

  @Test("A course in progress gives its level when it completes before the intake's first day")
  func courseInProgress() {
    var world = World([World.official("a")])
    world.send("a", "advanced", 2026, 9)
    expectBroken(world, only: [.prerequisites])
    for (day, isHeld) in [("2026-08-31", true), ("2026-09-01", false), ("2026-10-31", false)] {
      world.change("a") { $0.inProgress = [CourseInProgress(course: "intermediate", completes: Catalogue.day(day))] }
      if isHeld { expectLegal(world) } else { expectBroken(world, only: [.prerequisites]) }
    }
  }

  @Test("A higher level of the track meets a prerequisite, and everyone holds the lowest rung")
  func higherLevels() {
    var world = World([World.official("a")])
    world.change(course: "it") { $0.prerequisites = [Catalogue.intermediate, Catalogue.level("state", 0, "none")] }
    world.change("a") { $0.levels = [Catalogue.advanced] }
    world.send("a", "it", 2026, 9)
    expectLegal(world)
  }
}
