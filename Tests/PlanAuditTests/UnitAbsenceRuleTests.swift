import PlanAudit
import Testing
import TrainingDomain

@Suite struct UnitAbsenceRuleTests {
  /// The greatest load of a unit's officials in any month, in sixtieths, which all the courses' loads are.
  private func peak(_ world: World, _ unit: WorkUnit.ID) -> Int {
    world.problem.horizon.months.map { month in
      world.plan.enrolments.filter { world.row(of: $0).unit == unit }.map { enrolment in
        guard let course = world.problem.courses.first(where: { $0.id == enrolment.course }),
          enrolment.intake <= month, month < enrolment.intake.advanced(by: course.durationMonths)
        else { return 0 }
        return enrolment.count.count * course.workload.numerator * 60 / course.workload.denominator
      }.reduce(0, +)
    }.max() ?? 0
  }

  @Test("A load just above what the unit may spare is refused", arguments: seeds)
  func tooManyInClassAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let unit = world.row(of: random.pick(world.plan.enrolments)).unit
    let peak = peak(world, unit)
    let inPost = world.problem.officials.filter { $0.unit == unit }.map(\.count.count).reduce(0, +)
    func limit(_ sixtieths: Int) -> AbsenceRule {
      seed % 3 == 0
        ? AbsenceRule(share: .zero, floor: Catalogue.fraction(sixtieths, 60))
        : AbsenceRule(share: Catalogue.fraction(sixtieths, 60 * inPost), floor: .zero)
    }
    func with(_ rule: AbsenceRule) -> World {
      var limited = world
      if seed % 2 == 0 { limited.problem.absence = AbsenceRule(share: .one) }
      limited.problem.units = limited.problem.units.map {
        WorkUnit(id: $0.id, name: $0.name, absence: $0.id == unit ? rule : AbsenceRule(share: .one))
      }
      return limited
    }
    expectLegal(with(limit(peak)), seed: seed)
    expectBroken(with(limit(peak - 1)), only: [.unitAbsence])
    // One more official in class in the fullest month.
    world = with(limit(peak))
    world.change(course: "language") {
      $0.durationMonths = 60
      $0.intakeMonths = [1]
    }
    world.plan.enrolments.removeAll { $0.course == "language" }
    world.send("spare-\(unit)", "language", 2026, 1)
    let change = self.peak(world, unit) - peak
    if change > 0 { expectBroken(world, .unitAbsence, seed: seed, "\(change) sixtieths more") }
  }

  @Test("One official's load is always allowed where no floor is set")
  func floorOfOne() {
    var world = World([World.official("a"), World.official("b")])
    world.problem.absence = AbsenceRule(share: Catalogue.fraction(15, 100))
    world.change(course: "state") { $0.workload = Catalogue.fraction(1, 2) }
    world.send("a", "state", 2026, 3)
    world.send("b", "state", 2026, 3)
    expectLegal(world)
    world.change(course: "state") { $0.workload = Catalogue.fraction(51, 100) }
    expectBroken(world, only: [.unitAbsence])
  }

  @Test("Courses in progress may exceed the share alone, but nothing is added to them then")
  func coursesInProgress() {
    var world = World([World.official("a"), World.official("b"), World.official("c")])
    world.problem.absence = AbsenceRule(share: Catalogue.fraction(1, 10))
    for official in ["a", "b"] {
      world.change(official) {
        $0.inProgress = [CourseInProgress(course: "heavy", completes: Catalogue.day("2026-08-15"))]
      }
    }
    world.send("c", "it", 2026, 9)
    expectLegal(world)
    world.replace(0, intake: Catalogue.month(2026, 3))
    expectBroken(world, only: [.unitAbsence])
  }

  @Test("Who leaves during a month is not in post on its last day")
  func inPost() {
    var world = World([World.official("a"), World.official("b"), World.official("leaver", people: 2)])
    world.problem.absence = AbsenceRule(share: Catalogue.fraction(1, 4), floor: .zero)
    world.send("a", "state", 2026, 9)
    world.send("b", "state", 2026, 9)
    for (day, isEnough) in [("2026-10-31", true), ("2026-10-30", false), ("2026-09-30", false)] {
      world.change("leaver") { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day(day), basis: .listed) }
      if isEnough { expectLegal(world) } else { expectBroken(world, only: [.unitAbsence]) }
    }
  }
}
