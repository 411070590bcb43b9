import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct NothingTwiceTests {
  /// Of two people one can take the long course to the high level in January; then the middle one is nothing new.
  private func world(people: Int = 2) -> TinyWorld {
    TinyWorld(
      (1...people).map { .tiny("o\($0)") },
      [
        .tiny("middle", gives: TinyWorld.middle, starts: [7], cost: 2),
        Course.tiny("high", gives: TinyWorld.high, months: 12, years: [2026], cost: 9),
      ],
      [.tiny("high", TinyWorld.high)])
  }

  /// The same, with pins that send the first official on both courses.
  private func pinned(_ year: Int) -> TinyWorld {
    var tiny = world(people: 1)
    tiny.problem.pins = [
      Pin(official: "o1", course: "high", decision: .must(nil)),
      Pin(official: "o1", course: "middle", decision: .must(Year(year))),
    ]
    return tiny
  }

  @Test func `the rows are those of the golden file`() throws {
    var tiny = world()
    tiny.problem.targets.append(.tiny("middle", TinyWorld.middle))
    try GoldenFile.expect(NothingTwice.self, of: tiny)
  }

  @Test func `a level being studied for is not awarded again`() throws {
    #expect(try pinned(2026).values(without: NothingTwice.self) == [0, 11, 12 + 12])
    #expect(try Oracle(pinned(2026).problem).answer(.profile).answer == .infeasible)
  }

  @Test func `a level gained is not awarded again`() throws {
    #expect(try pinned(2027).values(without: NothingTwice.self) == [0, 11, 24 + 12])
    #expect(try Oracle(pinned(2027).problem).answer(.profile).answer == .infeasible)
  }

  @Test func `a lower level may be gained before a higher one`() throws {
    var tiny = pinned(2026)
    tiny.problem.courses[1].intakeMonths = [9]
    tiny.problem.courses[1].durationMonths = 3
    #expect(try tiny.values() == [0, 11, 12 + 11])
  }

  @Test func `two courses to one level that start together are both new at that moment`() throws {
    var tiny = pinned(2026)
    tiny.problem.courses[0].intakeMonths = [1]
    #expect(try tiny.values() == [0, 11, 6 + 12])
  }

  @Test func `a course that awards something else besides stays new`() throws {
    var tiny = pinned(2027)
    tiny.problem.courses[0].awards.append(TinyWorld.standard)
    #expect(try tiny.values() == [0, 11, 24 + 12])
    #expect(tiny.rows(of: NothingTwice.self).isEmpty)
  }

  /// The course in computing is for those below the high level, so it comes before the course to it, or not at all.
  @Test func `a course for those below a level is not started once the level is studied for`() throws {
    var tiny = world(people: 1)
    tiny.problem.courses[0] = Course.tiny("it", gives: TinyWorld.standard, starts: [2]).with {
      $0.eligibility = [.below(TinyWorld.high)]
    }
    tiny.problem.targets.append(.tiny("it", TinyWorld.standard))
    #expect(try tiny.values() == [1_000_000, 1, 7])
    #expect(try tiny.values(without: NothingTwice.self) == [0, 10, 12 + 7])
    tiny.problem.courses[0].intakeMonths = [1]
    #expect(try tiny.values() == [0, 10, 12 + 6])
  }
}
