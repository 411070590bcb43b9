import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct SeatsTests {
  /// Four people, two in each unit, and a course with intakes in January and July of two years.
  private func world(_ limits: SeatLimit...) -> TinyWorld {
    TinyWorld(
      [.tiny("n1"), .tiny("n2"), .tiny("s1", unit: "south"), .tiny("s2", unit: "south")],
      [Course.tiny("it", gives: TinyWorld.standard, starts: [1, 7]).with { $0.seats = limits }],
      [.tiny("t", TinyWorld.standard)])
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(
      Seats.self,
      of: world(
        SeatLimit(period: .intake, scope: .together, learners: 3),
        SeatLimit(period: .year, scope: .eachUnit, learners: 1),
        SeatLimit(period: .horizon, scope: .unit("south"), learners: 1)))
  }

  /// Completions fall 6, 12, 18 and 24 months after the first.
  @Test func `seats of an intake limit each intake`() throws {
    let tiny = world(SeatLimit(period: .intake, scope: .together, learners: 1))
    #expect(try tiny.values() == [0, 4, 6 + 12 + 18 + 24])
    #expect(try tiny.values(without: Seats.self) == [0, 4, 4 * 6])
  }

  @Test func `seats of a year limit its intakes together`() throws {
    #expect(try world(SeatLimit(period: .year, scope: .together, learners: 3)).values() == [0, 4, 3 * 6 + 18])
    #expect(try world(SeatLimit(period: .year, scope: .together, learners: 4)).values() == [0, 4, 4 * 6])
  }

  @Test func `seats of the horizon leave the rest unserved`() throws {
    let tiny = world(SeatLimit(period: .horizon, scope: .together, learners: 3))
    #expect(try tiny.values() == [250_000, 3, 18])
  }

  @Test func `no seats at all close the course`() throws {
    #expect(try world(SeatLimit(period: .horizon, scope: .together, learners: 0)).values() == [1_000_000, 0, 0])
  }

  @Test func `seats for each unit are counted in each unit`() throws {
    let tiny = world(SeatLimit(period: .horizon, scope: .eachUnit, learners: 1))
    #expect(try tiny.names() == ["n1 it 2026-01", "s1 it 2026-01"])
  }

  @Test func `seats for one unit leave the other free`() throws {
    let tiny = world(SeatLimit(period: .year, scope: .unit("south"), learners: 1))
    #expect(try tiny.names() == ["n1 it 2026-01", "n2 it 2026-01", "s1 it 2026-01", "s2 it 2027-01"])
  }

  @Test func `a year of its own takes the place of the common number`() throws {
    let own = [YearlyHeads(year: Year(2026), heads: 0)]
    let tiny = world(SeatLimit(period: .year, scope: .together, learners: 4, byYear: own))
    #expect(try tiny.values() == [0, 4, 4 * 18])
    // Without a common number a year that is not listed has no limit.
    let open = world(SeatLimit(period: .year, scope: .together, learners: nil, byYear: own))
    #expect(try open.values() == [0, 4, 4 * 18])
  }

  @Test func `several limits hold together`() throws {
    let tiny = world(
      SeatLimit(period: .year, scope: .together, learners: 3), SeatLimit(period: .intake, scope: .eachUnit, learners: 1)
    )
    #expect(try tiny.values() == [0, 4, 6 + 6 + 12 + 18])
  }
}
