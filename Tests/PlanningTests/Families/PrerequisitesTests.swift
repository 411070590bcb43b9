import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct PrerequisitesTests {
  /// The high level needs the middle one, which a course of six months gives from January or July 2026.
  private func world(people: Int = 2) -> TinyWorld {
    TinyWorld(
      (1...people).map { .tiny("o\($0)") },
      [
        .tiny("middle", gives: TinyWorld.middle, years: [2026], starts: [1, 7], cost: 10),
        Course.tiny("high", gives: TinyWorld.high, starts: [1, 7]).with { $0.prerequisites = [TinyWorld.middle] },
      ], [.tiny("high", TinyWorld.high)])
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(Prerequisites.self, of: world())
  }

  @Test func `a level must be gained before the course that needs it starts`() throws {
    #expect(try world(people: 1).names() == ["o1 middle 2026-01", "o1 high 2026-07"])
    #expect(try world().values() == [0, 22, 2 * (6 + 12)])
    #expect(try world().values(without: Prerequisites.self) == [0, 2, 2 * 12])
  }

  @Test func `a course that completes in the month of the intake comes too late`() throws {
    var tiny = world(people: 1)
    tiny.problem.courses[0].durationMonths = 7
    #expect(try tiny.names() == ["o1 middle 2026-01", "o1 high 2027-01"])
  }

  /// The dear course would be done in June and open July; the cheap one ends with July and opens the next January.
  @Test func `a cheap course that ends with the month of the intake opens the next one only`() throws {
    var tiny = world(people: 1)
    tiny.problem.courses[0].durationMonths = 7
    tiny.problem.courses.append(.tiny("dear", gives: TinyWorld.middle, years: [2026], cost: 99))
    #expect(try tiny.names() == ["o1 middle 2026-01", "o1 high 2027-01"])
    tiny.problem.stages = [.shortfall, .earliest]
    #expect(try tiny.names() == ["o1 dear 2026-01", "o1 high 2026-07"])
  }

  @Test func `whoever holds the level needs no course before`() throws {
    var tiny = world(people: 1)
    tiny.problem.officials[0].levels = [TinyWorld.middle]
    #expect(try tiny.names() == ["o1 high 2026-01"])
    #expect(tiny.rows(of: Prerequisites.self).isEmpty)
  }

  @Test func `a course in progress gives the level from the month after it completes`() throws {
    var tiny = world(people: 1)
    tiny.problem.courses[0].years = []
    tiny.problem.officials[0].inProgress = [CourseInProgress(course: "middle", completes: .on(2026, 6, 30))]
    #expect(try tiny.names() == ["o1 high 2026-07"])
    tiny.problem.officials[0].inProgress = [CourseInProgress(course: "middle", completes: .on(2026, 7, 1))]
    #expect(try tiny.names() == ["o1 high 2027-01"])
  }

  /// One seat at the first course, so one of two people alike goes on, at whatever intake.
  @Test func `of several alike only as many go on as have completed the course before`() throws {
    var tiny = world()
    tiny.problem.courses[0].seats = [SeatLimit(period: .horizon, scope: .together, learners: 1)]
    #expect(try tiny.values() == [500_000, 11, 18])
    #expect(try tiny.values(without: Prerequisites.self)?.first == 0)
  }

  @Test func `one of several levels suffices where a condition leaves the choice`() throws {
    var tiny = world(people: 1)
    tiny.problem.courses.append(.tiny("degree", gives: TinyWorld.degree, years: [2026], cost: 3))
    tiny.problem.courses[1].prerequisites = []
    tiny.problem.courses[1].eligibility = [.anyOf([[.atLeast(TinyWorld.middle)], [.atLeast(TinyWorld.degree)]])]
    #expect(try tiny.names() == ["o1 degree 2026-01", "o1 high 2026-07"])
  }
}
