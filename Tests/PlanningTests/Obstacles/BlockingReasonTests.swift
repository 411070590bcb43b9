import Testing
import TrainingDomain

@testable import Planning

@Suite struct BlockingReasonTests {
  private let target = Target.tiny("T", TinyWorld.degree)
  private let course = Course.tiny("study", gives: TinyWorld.degree)

  /// The only reason of the only official against the only target.
  private func reason(
    _ official: Official, _ courses: [Course], due: CalendarDate = .on(2027, 12, 31),
    _ change: (inout PlanningProblem) -> Void = { _ in }
  ) throws -> BlockingReason {
    var world = TinyWorld([official], courses, [.tiny("T", TinyWorld.degree, due: due)])
    change(&world.problem)
    let result = try world.planned().result
    let obstacles = try #require(result.obstacles.first)
    #expect(obstacles.lostToBlocked == 1)
    #expect(obstacles.blocked.count == 1)
    return try #require(obstacles.blocked.first).reason
  }

  private func gated(_ condition: EligibilityCondition) -> [Course] { [course.with { $0.eligibility = [condition] }] }

  @Test func `a target that is met has no obstacles`() throws {
    #expect(try TinyWorld([.tiny("a")], [course], [target]).planned().result.obstacles == [])
  }

  @Test func `too little service left is told with the months asked for`() throws {
    let man = Official.tiny("a").with { $0.serviceEnd = ServiceEnd(lastDay: .on(2031, 12, 31), basis: .listed) }
    #expect(try reason(man, gated(.monthsOfServiceLeftMoreThan(72))) == .serviceLeft(atMost: 72))
  }

  @Test func `service that ends before the commitment is told with its months`() throws {
    let man = Official.tiny("a").with { $0.serviceEnd = ServiceEnd(lastDay: .on(2028, 1, 31), basis: .listed) }
    #expect(try reason(man, [course.with { $0.commitmentMonths = 36 }]) == .commitment(months: 36))
  }

  @Test func `service ends before the course completes`() throws {
    let man = Official.tiny("a").with { $0.serviceEnd = ServiceEnd(lastDay: .on(2026, 3, 31), basis: .listed) }
    let surveyed = SurveyContext(TinyWorld([man], [course], []).problem)
    let reason = BlockingDiagnosis(of: man, ClosedCourses(surveyed)).reason(
      against: TinyWorld.degree, by: .on(2026, 12, 31))
    #expect(reason == .serviceEnds)
  }

  @Test(arguments: [
    (EligibilityCondition.ageAtMost(women: 30, men: 35), BlockingReason.overAge(women: 30, men: 35)),
    (.ageAtLeast(women: 50, men: 55), .underAge(women: 50, men: 55)),
    (.inAnyGroup(["leaders"]), .notMeantFor(.inAnyGroup(["leaders"]))),
    (.flagged(OfficialFlag.successionPlan), .notMeantFor(.flagged(OfficialFlag.successionPlan))),
    (.yearsServedAtLeast(30), .condition(.yearsServedAtLeast(30))),
  ])
  func `a condition is told as a planner would say it`(condition: EligibilityCondition, told: BlockingReason) throws {
    #expect(try reason(.tiny("a"), gated(condition)) == told)
  }

  @Test func `who is no Party member is told so`() throws {
    let person = Official.tiny("a").with { $0.party = .probationary }
    #expect(try reason(person, gated(.partyMember(.full))) == .notPartyMember(.full))
  }

  @Test func `a prerequisite nobody can give is named with its own reason`() throws {
    let first = Course.tiny("first", gives: TinyWorld.middle).with { $0.eligibility = [.partyMember(.full)] }
    let second = course.with { $0.prerequisites = [TinyWorld.middle] }
    let person = Official.tiny("a").with { $0.party = .none }
    #expect(
      try reason(person, [first, second]) == .lacks(TinyWorld.middle, because: .notPartyMember(.full)))
  }

  @Test func `courses that need one another end the search for reasons`() throws {
    let first = Course.tiny("first", gives: TinyWorld.middle).with { $0.prerequisites = [TinyWorld.degree] }
    let second = course.with { $0.prerequisites = [TinyWorld.middle] }
    guard case .lacks(TinyWorld.middle, _) = try reason(.tiny("a"), [first, second]) else {
      Issue.record("another reason")
      return
    }
  }

  @Test func `alternatives are named with what is missing of each`() throws {
    let condition = EligibilityCondition.anyOf([
      [.partyMember(.full), .ageAtMost(women: 30, men: 30)], [.yearsServedAtLeast(30)],
    ])
    #expect(
      try reason(.tiny("a"), gated(condition))
        == .noAlternative([[.ageAtMost(women: 30, men: 30)], [.yearsServedAtLeast(30)]]))
  }

  @Test func `an alternative meant for others is not told where one is meant for the official`() throws {
    let condition = EligibilityCondition.anyOf([[.inAnyGroup(["leaders"])], [.partyMember(.full)]])
    let person = Official.tiny("a").with { $0.party = .none }
    #expect(try reason(person, gated(condition)) == .notPartyMember(.full))
  }

  @Test func `a pin that forbids the course comes first`() throws {
    let told = try reason(.tiny("a"), [course]) {
      $0.pins = [Pin(official: "a", course: "study", decision: .mustNot(nil))]
    }
    #expect(told == .pinnedOut)
  }

  @Test func `who studies until after the date is told the day`() throws {
    let person = Official.tiny("a").with {
      $0.inProgress = [CourseInProgress(course: "study", completes: .on(2028, 6, 30))]
    }
    #expect(try reason(person, [course]) == .studiesTooLong(until: .on(2028, 6, 30)))
  }

  @Test func `a level that no course gives is not offered`() throws {
    #expect(try reason(.tiny("a"), [.tiny("other", gives: TinyWorld.standard)]) == .notOffered)
  }

  @Test func `a course of thirty months that ends by 2028 must start by July 2026`() throws {
    let long = Course.tiny(
      "retrain", gives: TinyWorld.degree, months: 30, years: [2026, 2027, 2028], starts: [9])
    var world = TinyWorld(
      [.tiny("a"), .tiny("b")], [long], [.tiny("L1b", TinyWorld.degree, due: .on(2028, 12, 31))], last: 2030)
    world.problem.sources = [.purse((2026...2030).map { ($0, 1_000_000) })]
    let obstacles = try #require(try world.planned().result.obstacles.first)
    #expect(obstacles.eligible == 0)
    #expect(
      obstacles.blocked.map(\.reason) == [
        .courseTooLong(
          "retrain", months: 30, startBy: Month(year: 2026, number: 7), firstIntake: Month(year: 2026, number: 9))
      ])
    #expect(obstacles.blocked.first?.heads == 2)
  }
}
