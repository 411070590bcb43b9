import PlanAudit
import Testing
import TrainingDomain

/// A row of several people is legal exactly where some way to give its enrolments to named people is.
@Suite struct SplitAgainstExplosionTests {
  @Test("The verdict on a row agrees with trying every way to name its people", arguments: Array(1...200))
  func rowsAgreeWithNames(seed: Int) {
    var random = SeededGenerator(seed)
    let people = random.number(2...3)
    var world = World([World.official("row", people: people)])
    world.change(course: "it") { $0.eligibility = [.below(Catalogue.bachelor)] }
    world.change(course: "language") {
      $0.eligibility = [.anyOf([[.atLeast(Catalogue.intermediate)], [.below(Catalogue.state)]])]
    }
    world.change(course: "heavy") { $0.durationMonths = random.pick([8, 9, 24]) }
    world.change(course: "state") { $0.intakeMonths = [2, 3, 9, 10] }
    world.change(course: "advanced") { $0.intakeMonths = [2, 3, 9] }
    world.change(course: "advanced") { $0.awards = [Catalogue.advanced, Catalogue.it] }
    if random.number(0...2) == 0 {
      let study = CourseInProgress(course: "state", completes: Catalogue.day("2026-10-31"))
      world.change("row") { $0.inProgress = [study] }
    }
    for _ in 0..<random.number(2...5) {
      let course = random.pick(world.problem.courses)
      let month = random.pick(course.intakeMonths)
      let latest = Catalogue.month(2030, 12).advanced(by: 1 - course.durationMonths)
      let years = (2026...2030).filter { Catalogue.month($0, month) <= latest }
      world.send("row", course.id.rawValue, random.pick(years), month, people: random.number(1...min(2, people)))
    }
    let isLegal = canBeNamed(world, people)
    let broken = world.brokenRules
    #expect(broken.isEmpty == isLegal, "seed \(seed): \(broken), \(world.plan.enrolments)")
  }

  /// Whether some way to give the enrolments to named officials breaks no rule.
  private func canBeNamed(_ world: World, _ people: Int) -> Bool {
    var named = world
    let row = world.problem.officials[0]
    named.problem.officials = (0..<people).map { number in
      var person = World.official("person-\(number)")
      person.levels = row.levels
      person.inProgress = row.inProgress
      return person
    }
    named.plan.enrolments = []
    return give(world.plan.enrolments[...], to: &named, people)
  }

  private func give(_ enrolments: ArraySlice<Enrolment>, to named: inout World, _ people: Int) -> Bool {
    guard let first = enrolments.first else { return named.brokenRules.isEmpty }
    // Which people go, as a set of bits of the right size.
    for chosen in 0..<(1 << people) where chosen.nonzeroBitCount == first.count.count {
      let before = named
      for person in 0..<people where chosen & (1 << person) != 0 {
        named.send("person-\(person)", first.course.rawValue, first.intake.year.number, first.intake.number)
      }
      if give(enrolments.dropFirst(), to: &named, people) { return true }
      named = before
    }
    return false
  }
}
