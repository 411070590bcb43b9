import PlanAudit
import Testing
import TrainingDomain

@Suite struct NationTests {
  @Test("Two hundred thousand officials are audited")
  func nation() {
    var random = SeededGenerator(7)
    let units = (0..<3_321).map { WorkUnit(id: Identifier("unit-\($0)"), name: "unit \($0)") }
    var world = World(
      (0..<192_718).map { number in World.official("official-\(number)", unit: "unit-\(number % units.count)") })
    world.addTargetsAndAims()
    world.problem.units = units
    world.problem.absence = AbsenceRule(share: Catalogue.fraction(1, 2))
    world.problem.sources = [
      Catalogue.source(Dictionary(uniqueKeysWithValues: (2026...2030).map { ($0, 100_000_000_000_000) }))
    ]
    var enrolments: [Enrolment] = []
    for number in stride(from: 0, to: 192_718, by: 3) {
      let official = world.problem.officials[number].id
      enrolments.append(
        Enrolment(official: official, course: "it", intake: Catalogue.month(random.number(2026...2030), 3)))
      enrolments.append(
        Enrolment(official: official, course: "language", intake: Catalogue.month(random.number(2026...2030), 6)))
    }
    world.plan.enrolments = enrolments
    expectLegal(world)
    let findings = PlanAudit(world.problem).findings(in: world.trueResult(), of: world.plan)
    #expect(findings.isEmpty)
  }

  @Test("Counts, classes and loads no body can have are refused, not trapped on")
  func hostileNumbers() {
    var world = World([World.official("a"), World.official("b", people: 2)])
    for official in ["a", "b", "b"] { world.send(official, "intermediate", 2026, 3, people: .max) }
    world.plan.openings = [ClassOpening(course: "intermediate", intake: Catalogue.month(2026, 3), classes: .max)]
    expectBroken(world, .countWithinRow, seed: 0, "greatest counts")
    expectBroken(world, .classes, seed: 0, "greatest counts")
    world.plan.openings = []
    world.plan.enrolments = []
    world.send("a", "it", 2026, 3)
    // Loads whose common part would have a denominator beyond any Int.
    for (offset, course) in world.problem.courses.enumerated() {
      let primes = [1_000_000_007, 1_000_000_009, 998_244_353, 999_999_937, 999_999_929, 2, 3]
      world.change(course: course.id.rawValue) { $0.workload = Catalogue.fraction(1, primes[offset]) }
    }
    expectBroken(world, only: [.workload])
  }
}
