import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct MandatoryCoursesTests {
  private func world(_ pins: [Pin], people: Int = 2) -> TinyWorld {
    var tiny = TinyWorld(
      (1...people).map { .tiny("o\($0)") }, [.tiny("it", gives: TinyWorld.standard, cost: 4)],
      [.tiny("t", TinyWorld.standard, .atLeast, .fraction(1, 2))])
    tiny.problem.pins = pins
    return tiny
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(
      MandatoryCourses.self,
      of: world([
        Pin(official: "o1", course: "it", decision: .must(nil)),
        Pin(official: "o2", course: "it", decision: .must(Year(2027))),
      ]))
  }

  @Test func `without pins the first official goes, and there are no rows`() throws {
    #expect(try world([]).names() == ["o1 it 2026-01"])
    #expect(world([]).rows(of: MandatoryCourses.self).isEmpty)
  }

  @Test func `a pinned official goes, and another need not`() throws {
    let pins = [Pin(official: "o2", course: "it", decision: .must(nil))]
    #expect(try world(pins).names() == ["o2 it 2026-01"])
  }

  @Test func `a pinned year is kept though an earlier one would be better`() throws {
    let pins = [Pin(official: "o2", course: "it", decision: .must(Year(2027)))]
    #expect(try world(pins).values() == [0, 4, 18])
    #expect(try world(pins).values(without: MandatoryCourses.self) == [0, 4, 6])
  }

  @Test func `pins go beyond what the targets need`() throws {
    let pins = ["o1", "o2"].map { Pin(official: $0, course: "it", decision: .must(nil)) }
    #expect(try world(pins).values() == [0, 8, 12])
    #expect(try world(pins).values(without: MandatoryCourses.self) == [0, 4, 6])
  }

  @Test func `a pin on a row of several holds for every person of it`() throws {
    var tiny = world([Pin(official: "row", course: "it", decision: .must(nil))])
    tiny.problem.officials.append(.tiny("row", people: 2))
    #expect(try tiny.names() == ["row it 2026-01 ×2"])
  }

  @Test func `a pin that a rule of the rows forbids leaves no plan, and the rule is named`() throws {
    var tiny = world(["o1", "o2"].map { Pin(official: $0, course: "it", decision: .must(Year(2026))) })
    tiny.problem.courses[0].seats = [SeatLimit(period: .year, scope: .together, learners: 1)]
    #expect(try Oracle(tiny.problem).answer(.profile).answer == .infeasible)
    #expect(try tiny.reasons() == ["the pinned enrolments cannot all be kept because of seats"])
  }

  @Test func `a pin that an official's service forbids is an error that says so`() throws {
    var tiny = world([Pin(official: "o1", course: "it", decision: .must(nil))])
    tiny.problem.officials[0].serviceEnd = ServiceEnd(lastDay: .on(2026, 6, 29), basis: .listed)
    let reasons = try tiny.reasons()
    #expect(reasons == ["official o1 must be sent on it, but service ends before the course completes"])
  }
}
