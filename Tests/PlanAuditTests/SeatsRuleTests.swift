import PlanAudit
import Testing
import TrainingDomain

@Suite struct SeatsRuleTests {
  @Test("One learner above a limit is refused, whatever its period and scope", arguments: seeds)
  func overfullCoursesAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let enrolment = random.pick(world.plan.enrolments)
    let unit = world.row(of: enrolment).unit
    let period = SeatLimit.Period.allCases[seed % 3]
    let scope: SeatLimit.Scope = [.together, .eachUnit, .unit(unit)][seed / 3 % 3]
    let learners = world.plan.enrolments.filter { other in
      guard other.course == enrolment.course else { return false }
      let isSameTime: Bool
      switch period {
      case .intake: isSameTime = other.intake == enrolment.intake
      case .year: isSameTime = other.intake.year == enrolment.intake.year
      case .horizon: isSameTime = true
      }
      return isSameTime && (scope == .together || world.row(of: other).unit == unit)
    }.map(\.count.count).reduce(0, +)
    func limit(_ heads: Int) -> SeatLimit {
      period == .horizon && scope != .eachUnit
        ? SeatLimit(period: period, scope: scope, learners: Heads(heads))
        : period == .horizon
          ? SeatLimit(period: period, scope: .unit(unit), learners: Heads(heads))
          : SeatLimit(
            period: period, scope: scope, learners: Heads(1_000),
            byYear: [YearlyHeads(year: enrolment.intake.year, heads: Heads(heads))])
    }
    // Other units and intakes of the year may hold more than the chosen one.
    let most = scope == .eachUnit || period == .intake ? max(learners, 20) : learners
    world.change(course: enrolment.course.rawValue) { $0.seats = [limit(most)] }
    expectLegal(world, seed: seed)
    var tighter = world
    tighter.change(course: enrolment.course.rawValue) { $0.seats = [limit(learners - 1)] }
    expectBroken(tighter, only: [.seats])
    var fuller = world
    fuller.change(course: enrolment.course.rawValue) { $0.seats = [limit(learners)] }
    fuller.change("spare-\(unit)") { $0.levels.append(Catalogue.intermediate) }
    if enrolment.course == "intermediate" {
      fuller.change("spare-\(unit)") { $0.levels.removeAll { $0 == Catalogue.intermediate } }
    }
    fuller.send(
      "spare-\(unit)", enrolment.course.rawValue, enrolment.intake.year.number, enrolment.intake.number)
    expectBroken(fuller, only: [.seats])
  }

  @Test("A year's own number of places takes the place of the general one; without either there is no limit")
  func placesByYear() {
    var world = World([World.official("a"), World.official("b"), World.official("c")])
    for official in ["a", "b", "c"] { world.send(official, "it", 2027, 3) }
    world.change(course: "it") {
      $0.seats = [
        SeatLimit(
          period: .year, scope: .together, learners: 1, byYear: [YearlyHeads(year: Year(2027), heads: 3)])
      ]
    }
    expectLegal(world)
    world.change(course: "it") {
      $0.seats = [
        SeatLimit(
          period: .year, scope: .together, learners: nil, byYear: [YearlyHeads(year: Year(2028), heads: 0)])
      ]
    }
    expectLegal(world)
    world.replace(2, intake: Catalogue.month(2028, 3))
    expectBroken(world, only: [.seats])
  }

  @Test("A limit of each unit holds for every unit on its own, a limit of one unit for that unit alone")
  func scopes() {
    for period in SeatLimit.Period.allCases {
      var world = World(["a", "b"].map { World.official($0) } + ["c", "d"].map { World.official($0, unit: "south") })
      for official in ["a", "b", "c"] { world.send(official, "it", 2026, 3) }
      world.change(course: "it") { $0.seats = [SeatLimit(period: period, scope: .eachUnit, learners: 2)] }
      expectLegal(world)
      world.change(course: "it") { $0.seats = [SeatLimit(period: period, scope: .unit("south"), learners: 1)] }
      expectLegal(world)
      world.send("d", "it", 2026, 3)
      expectBroken(world, only: [.seats])
      world.change(course: "it") { $0.seats = [SeatLimit(period: period, scope: .eachUnit, learners: 2)] }
      expectLegal(world)
      world.change(course: "it") { $0.seats = [SeatLimit(period: period, scope: .eachUnit, learners: 1)] }
      expectBroken(world, only: [.seats])
    }
  }

  @Test("A course in progress takes no seat")
  func coursesInProgress() {
    var world = World([World.official("a"), World.official("b")])
    world.change("a") { $0.inProgress = [CourseInProgress(course: "it", completes: Catalogue.day("2026-03-31"))] }
    world.change(course: "it") { $0.seats = [SeatLimit(period: .horizon, scope: .together, learners: 1)] }
    world.send("b", "it", 2026, 3)
    expectLegal(world)
  }
}
