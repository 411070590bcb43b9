import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct CourseOnceTests {
  /// Two people, and a course that starts in 2026 and in 2027, with one seat a year.
  private func world(_ people: Int = 2) -> TinyWorld {
    TinyWorld(
      (1...people).map { .tiny("o\($0)") },
      [
        Course.tiny("it", gives: TinyWorld.standard).with {
          $0.seats = [SeatLimit(period: .intake, scope: .together, learners: 1)]
        }
      ], [.tiny("t", TinyWorld.standard)])
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(CourseOnce.self, of: world())
  }

  @Test func `a course with one intake needs no row`() {
    var single = world()
    single.problem.courses[0].years = [Year(2026)]
    #expect(single.rows(of: CourseOnce.self).isEmpty)
  }

  @Test func `the row holds every intake and at most as many people as the profile has`() throws {
    let row = try #require(world().rows(of: CourseOnce.self).first)
    #expect(row.terms.map(\.coefficient) == [1, 1])
    #expect(row.upper == 2)
    #expect(row.lower == nil)
  }

  @Test func `each person goes once`() throws {
    #expect(try world().names() == ["o1 it 2026-01", "o2 it 2027-01"])
  }

  /// A must-pin in each of two years demands the same course twice of one person.
  @Test func `a course pinned in two years has no plan`() throws {
    var pinned = world(1)
    pinned.problem.pins = [2026, 2027].map {
      Pin(official: "o1", course: "it", decision: .must(Year($0)))
    }
    #expect(try pinned.values(without: CourseOnce.self) == [0, 2, 24])
    #expect(try Oracle(pinned.problem).answer(.profile).answer == .infeasible)
  }
}
