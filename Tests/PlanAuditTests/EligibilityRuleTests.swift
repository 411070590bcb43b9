import PlanAudit
import Testing
import TrainingDomain

/// A condition with an official changed so as to meet it, and one changed so as not to.
struct ConditionCase: Sendable, CustomStringConvertible {
  let condition: EligibilityCondition
  let meeting: @Sendable (inout Official) -> Void
  let failing: @Sendable (inout Official) -> Void

  var description: String { "\(condition)" }

  init(
    _ condition: EligibilityCondition, _ meeting: @escaping @Sendable (inout Official) -> Void,
    _ failing: @escaping @Sendable (inout Official) -> Void
  ) {
    self.condition = condition
    self.meeting = meeting
    self.failing = failing
  }

  static let all: [ConditionCase] = [
    ConditionCase(.inAnyGroup(["leaders", "cadres"]), { $0.groups = ["cadres"] }, { $0.groups = ["others"] }),
    ConditionCase(.inAnyUnit(["south"]), { $0.unit = "south" }, { $0.unit = "north" }),
    ConditionCase(
      .inAnyPosition([Position(rawValue: "chair")]), { $0.position = Position(rawValue: "chair") },
      { $0.position = nil }),
    ConditionCase(
      .atLeast(Catalogue.intermediate), { $0.levels = [Catalogue.advanced] }, { $0.levels = [Catalogue.elementary] }),
    ConditionCase(
      .below(Catalogue.bachelor), { $0.levels = [Catalogue.college] }, { $0.levels = [Catalogue.bachelor] }),
    ConditionCase(
      .below(Catalogue.bachelor), { _ in },
      { $0.inProgress = [CourseInProgress(course: "degree", completes: Catalogue.day("2026-12-31"))] }),
    ConditionCase(
      .ageAtLeast(women: 28, men: 30), { $0.birth = Catalogue.day("1996-09-01") },
      { $0.birth = Catalogue.day("1996-09-02") }),
    ConditionCase(
      .ageAtLeast(women: 28, men: 30),
      {
        $0.sex = .female
        $0.birth = Catalogue.day("1998-08-31")
      },
      {
        $0.sex = .female
        $0.birth = Catalogue.day("1998-10-01")
      }),
    ConditionCase(
      .ageAtMost(women: 45, men: 45), { $0.birth = Catalogue.day("1980-09-02") },
      { $0.birth = Catalogue.day("1980-09-01") }),
    ConditionCase(.partyMember(.full), { $0.party = .full }, { $0.party = .probationary }),
    ConditionCase(.partyMember(.probationary), { $0.party = .probationary }, { $0.party = .none }),
    ConditionCase(
      .yearsServedAtLeast(3), { $0.serviceStart = Catalogue.day("2023-09-01") },
      { $0.serviceStart = Catalogue.day("2023-09-02") }),
    ConditionCase(.yearsServedAtLeast(0), { _ in }, { $0.serviceStart = nil }),
    ConditionCase(
      .monthsOfServiceLeftMoreThan(72),
      { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day("2032-09-30"), basis: .listed) },
      { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day("2032-09-29"), basis: .listed) }),
    ConditionCase(.flagged("succession"), { $0.flags = ["succession"] }, { $0.flags = [] }),
    ConditionCase(.notFlagged("succession"), { $0.flags = ["other"] }, { $0.flags = ["succession"] }),
    ConditionCase(.ofSex(.female), { $0.sex = .female }, { $0.sex = .male }),
    ConditionCase(.ethnicMinority(true), { $0.isEthnicMinority = true }, { $0.isEthnicMinority = false }),
    ConditionCase(.ethnicMinority(false), { $0.isEthnicMinority = false }, { $0.isEthnicMinority = true }),
    ConditionCase(
      .ratedAtLeast(.good, years: 2),
      { $0.ratings = ratings((2021, .unsatisfactory), (2024, .good), (2025, .outstanding)) },
      { $0.ratings = ratings((2021, .outstanding), (2024, .satisfactory), (2025, .good)) }),
    ConditionCase(
      .ratedAtLeast(.good, years: 2), { $0.ratings = ratings((2022, .good), (2025, .good)) },
      { $0.ratings = ratings((2025, .outstanding)) }),
    ConditionCase(
      .anyOf([[.atLeast(Catalogue.college)], [.atLeast(Catalogue.elementary), .ethnicMinority(true)]]),
      {
        $0.levels = [Catalogue.elementary]
        $0.isEthnicMinority = true
      },
      {
        $0.levels = [Catalogue.elementary]
        $0.isEthnicMinority = false
      }),
    ConditionCase(
      .anyOf([[.flagged("succession")], [.anyOf([[.ofSex(.female), .partyMember(.full)]])]]),
      { $0.sex = .female }, { $0.party = .none }),
  ]

  private static func ratings(_ given: (Int, Rating)...) -> [YearlyRating] {
    given.map { YearlyRating(year: Year($0.0), rating: $0.1) }
  }
}

@Suite struct EligibilityRuleTests {
  @Test("Each condition lets in who meets it and names who does not", arguments: ConditionCase.all)
  func eachCondition(example: ConditionCase) {
    var world = World([World.official("a")])
    world.change(course: "it") { $0.eligibility = [example.condition] }
    world.send("a", "it", 2026, 9)
    var met = world
    met.change("a", example.meeting)
    expectLegal(met)
    world.change("a", example.failing)
    expectBroken(world, only: [.eligibility])
  }

  @Test("A failed condition is named among many officials and courses", arguments: seeds)
  func conditionsInWorlds(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let enrolment = random.pick(world.plan.enrolments)
    let example = random.pick(ConditionCase.all)
    world.change(course: enrolment.course.rawValue) { $0.eligibility.append(.anyOf([[.partyMember(.full)], []])) }
    expectLegal(world, seed: seed)
    world.change(course: enrolment.course.rawValue) { $0.intakeMonths = Array(1...12) }
    for position in world.plan.enrolments.indices where world.plan.enrolments[position].course == enrolment.course {
      world.replace(position, intake: Catalogue.month(2026, 9))
    }
    world.openClasses()
    world.change(course: enrolment.course.rawValue) { $0.eligibility.append(example.condition) }
    world.change(enrolment.official.rawValue, example.failing)
    expectBroken(world, .eligibility, seed: seed, example.description)
  }

  @Test("No alternative at all is met by nobody, an empty alternative by everybody")
  func emptyAlternatives() {
    var world = World([World.official("a")])
    world.send("a", "it", 2026, 9)
    world.change(course: "it") { $0.eligibility = [.anyOf([[]]), .inAnyGroup(["everyone"])] }
    expectLegal(world)
    world.change(course: "it") { $0.eligibility = [.anyOf([])] }
    expectBroken(world, only: [.eligibility])
  }

  @Test("Levels in conditions count what the plan completes before, also inside alternatives")
  func levelsOfThePlan() {
    var world = World([World.official("a")])
    world.change(course: "it") {
      $0.eligibility = [.anyOf([[.flagged("never")], [.atLeast(Catalogue.bachelor)]])]
    }
    world.send("a", "degree", 2026, 9)
    world.send("a", "it", 2029, 3)
    expectLegal(world)
    world.change(course: "it") { $0.intakeMonths = [2, 3] }
    world.replace(1, intake: Catalogue.month(2029, 2))
    expectBroken(world, only: [.eligibility])
  }

  @Test("Who studies for a level since an earlier month is no longer below it; since the same month still is")
  func belowWhileStudying() {
    var world = World([World.official("a")])
    world.change(course: "it") { $0.eligibility = [.anyOf([[.below(Catalogue.bachelor)]])] }
    world.send("a", "degree", 2026, 9)
    world.send("a", "it", 2026, 9)
    expectLegal(world)
    world.replace(1, intake: Catalogue.month(2027, 3))
    expectBroken(world, only: [.eligibility])
  }

  @Test("From 1 September 2026 to 30 September 2032 are 73 months of service, which is more than 72")
  func seventyThreeMonths() {
    var world = World([World.official("a")])
    world.send("a", "it", 2026, 9)
    world.change("a") { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day("2032-09-30"), basis: .listed) }
    world.change(course: "it") { $0.eligibility = [.monthsOfServiceLeftMoreThan(72)] }
    expectLegal(world)
    world.change(course: "it") { $0.eligibility = [.monthsOfServiceLeftMoreThan(73)] }
    expectBroken(world, only: [.eligibility])
  }

  @Test("A birthday on 29 February is kept on 1 March in other years")
  func leapBirthday() {
    var world = World([World.official("a")])
    world.change("a") { $0.birth = Catalogue.day("1996-02-29") }
    world.change(course: "it") {
      $0.intakeMonths = [2, 3]
      $0.eligibility = [.ageAtLeast(women: 30, men: 30)]
    }
    world.send("a", "it", 2026, 3)
    expectLegal(world)
    world.replace(0, intake: Catalogue.month(2026, 2))
    expectBroken(world, only: [.eligibility])
  }
}
