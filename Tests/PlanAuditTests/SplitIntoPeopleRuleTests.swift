import PlanAudit
import Testing
import TrainingDomain

@Suite struct SplitIntoPeopleRuleTests {
  /// The counter-example of the design: every load 0.6; two people; A in 2026 and in 2028, B over 2026–28.
  private func counterExample(people: Int, load: Fraction = Catalogue.fraction(3, 5)) -> World {
    var world = World([World.official("row", people: people)])
    world.change(course: "state") {
      $0.workload = load
      $0.durationMonths = 3
    }
    world.change(course: "heavy") {
      $0.workload = load
      $0.durationMonths = 36
    }
    world.send("row", "state", 2026, 3)
    world.send("row", "state", 2028, 3)
    world.send("row", "heavy", 2026, 1)
    return world
  }

  @Test("Two officials cannot take A in 2026 and in 2028 and B over 2026–28 where every load is 0.6")
  func designCounterExample() {
    expectBroken(counterExample(people: 2), only: [.splitIntoPeople])
    expectLegal(counterExample(people: 3))
    expectLegal(counterExample(people: 2, load: Catalogue.fraction(1, 2)))
  }

  @Test("Rows that pass every sum and cannot be dealt out are named", arguments: seeds)
  func impossibleSplitsAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    let people = random.number(2...6)
    var world = World([World.official("row", people: people), World.official("other")])
    world.send("other", "it", 2026, 9)
    world.change(course: "heavy") { $0.durationMonths = 36 }
    world.change(course: "state") { $0.workload = random.pick([Catalogue.fraction(1, 4), Catalogue.fraction(1, 2)]) }
    // All but one are busy with a heavy course all the time; so many others find room only one at a time.
    world.send("row", "heavy", 2026, 1, people: people - 1)
    let first = random.number(2026...2027)
    world.send("row", "state", first, 3)
    expectLegal(world, seed: seed)
    world.send("row", "state", random.number(first + 1...2028), random.pick([3, 9]))
    expectBroken(world, only: [.splitIntoPeople])
  }

  @Test("More people in an advanced course than can have its prerequisite and be free cannot be dealt out")
  func prerequisitesOfDifferentPeople() {
    var world = World([World.official("row", people: 5)])
    world.send("row", "intermediate", 2026, 3, people: 3)
    world.send("row", "advanced", 2027, 9, people: 3)
    expectLegal(world)
    world.replace(1, people: 4)
    expectBroken(world, only: [.splitIntoPeople])
  }

  @Test("Who must be below a level and who has reached it are different people")
  func belowOfDifferentPeople() {
    var world = World([World.official("row", people: 4)])
    world.change(course: "it") { $0.eligibility = [.below(Catalogue.bachelor)] }
    world.send("row", "degree", 2026, 9, people: 3)
    world.send("row", "it", 2029, 9, people: 1)
    expectLegal(world)
    world.replace(1, people: 2)
    expectBroken(world, only: [.splitIntoPeople])
  }

  @Test("For people of a row too, begun in the same month is not begun before")
  func sameMonth() {
    var world = World([World.official("row", people: 2)])
    world.problem.courses.append(
      Catalogue.course("other", Catalogue.it, months: 2, load: (1, 5), intakes: [2, 3], dong: 1))
    world.send("row", "other", 2026, 3, people: 2)
    world.send("row", "it", 2026, 3, people: 1)
    expectLegal(world)
    world.change(course: "it") { $0.intakeMonths = [4] }
    world.replace(1, intake: Catalogue.month(2026, 4))
    expectBroken(world, only: [.splitIntoPeople])
  }

  @Test("People of a row hold a level from the month after its course completes, and are free from then on")
  func monthAfter() {
    var world = World([World.official("row", people: 3)])
    world.change(course: "advanced") { $0.intakeMonths = [2, 3] }
    world.change(course: "intermediate") { $0.intakeMonths = [2, 3] }
    world.send("row", "intermediate", 2026, 2)
    world.send("row", "intermediate", 2026, 3)
    world.send("row", "advanced", 2027, 3, people: 2)
    expectLegal(world)
    world.replace(2, intake: Catalogue.month(2027, 2))
    expectBroken(world, only: [.splitIntoPeople])
    // Two of three are busy to August; two start another course in September, so one of the busy must be free.
    world = World([World.official("row", people: 3)])
    world.change(course: "heavy") { $0.durationMonths = 8 }
    world.send("row", "heavy", 2026, 1, people: 2)
    world.send("row", "state", 2026, 9, people: 2)
    expectLegal(world)
    world.change(course: "heavy") { $0.durationMonths = 9 }
    expectBroken(world, only: [.splitIntoPeople])
  }

  @Test("Courses in progress weigh on every person of a row")
  func coursesInProgress() {
    var world = World([World.official("row", people: 3)])
    let study = CourseInProgress(course: "it", completes: Catalogue.day("2026-12-31"))
    world.change("row") { $0.inProgress = [study] }
    world.change(course: "degree") { $0.workload = Catalogue.fraction(2, 5) }
    // Beside 0.2 in progress there is room for 0.8: 0.5 of one, 0.4 of another, not both of one person.
    world.send("row", "state", 2026, 9, people: 1)
    world.send("row", "degree", 2026, 9, people: 2)
    expectLegal(world)
    world.replace(0, people: 2)
    expectBroken(world, only: [.splitIntoPeople])
    world.change("row") { $0.inProgress = [] }
    expectLegal(world)
  }

  @Test("Nobody of a row takes a course twice at one intake")
  func twiceAtOneIntake() {
    var world = World([World.official("row", people: 3)])
    world.change(course: "state") { $0.workload = Catalogue.fraction(3, 10) }
    world.send("row", "heavy", 2026, 1, people: 2)
    world.send("row", "state", 2026, 9)
    expectLegal(world)
    world.send("row", "state", 2026, 9)
    expectBroken(world, only: [.splitIntoPeople])
  }

  @Test("A row whose people all do the same is judged as one person")
  func rowsInStep() {
    var world = World([World.official("row", people: 3)])
    world.send("row", "advanced", 2026, 9, people: 3)
    world.send("row", "intermediate", 2026, 3, people: 3)
    expectBroken(world, only: [.prerequisites])
  }

  @Test("A row of two hundred in many courses is dealt out in no time")
  func largeRow() {
    var world = World([World.official("row", people: 200)])
    for year in 2026...2029 {
      for month in [3, 9] {
        world.send("row", "it", year, month, people: 25)
        world.send("row", "state", year, month, people: 20)
        world.send("row", "intermediate", year, month, people: 15)
      }
      world.send("row", "language", year, 6, people: 30)
    }
    world.send("row", "advanced", 2028, 9, people: 40)
    world.send("row", "degree", 2026, 9, people: 60)
    expectLegal(world)
  }
}
