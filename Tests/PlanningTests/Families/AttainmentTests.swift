import Testing
import TrainingDomain

@testable import Planning

@Suite struct AttainmentTests {
  /// Three people; two courses lift to the middle level, the second to the high one too.
  private func world(_ targets: [Target]) -> TinyWorld {
    TinyWorld(
      (1...3).map { .tiny("o\($0)") },
      [
        .tiny("short", gives: TinyWorld.middle, years: [2026], cost: 2),
        .tiny("long", gives: TinyWorld.high, months: 12, years: [2026, 2027], cost: 7),
      ], targets)
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(
      Attainment.self, of: world([.tiny("middle", TinyWorld.middle), .tiny("high", TinyWorld.high)]))
  }

  @Test func `a person lifted by two courses is counted once`() throws {
    var tiny = world([.tiny("middle", TinyWorld.middle)])
    tiny.problem.officials = [.tiny("o1"), .tiny("o2")]
    let seat = [SeatLimit(period: .horizon, scope: .together, learners: 1)]
    tiny.problem.courses[0].seats = seat
    tiny.problem.courses[1].seats = seat
    #expect(try tiny.values() == [0, 9, 18])
    tiny.problem.officials = [.tiny("pair", people: 2)]
    #expect(try tiny.values() == [0, 9, 18])
  }

  @Test func `half of three people by at least is two heads, by more than is two as well`() throws {
    #expect(try world([.tiny("t", TinyWorld.middle, .atLeast, .fraction(1, 2))]).values() == [0, 4, 12])
    #expect(try world([.tiny("t", TinyWorld.middle, .moreThan, .fraction(1, 2))]).values() == [0, 4, 12])
  }

  @Test func `two thirds of three people by at least is two heads, by more than is three`() throws {
    #expect(try world([.tiny("t", TinyWorld.middle, .atLeast, .fraction(2, 3))]).values() == [0, 4, 12])
    #expect(try world([.tiny("t", TinyWorld.middle, .moreThan, .fraction(2, 3))]).values() == [0, 6, 18])
  }

  @Test func `a course that completes on the due day counts, a day later it does not`() throws {
    #expect(try world([.tiny("t", TinyWorld.middle, due: .on(2026, 6, 30))]).values() == [0, 6, 18])
    // Three heads are missing at a weight of 10⁶ ÷ 3, rounded to 333 333.
    #expect(try world([.tiny("t", TinyWorld.middle, due: .on(2026, 6, 29))]).values() == [999_999, 0, 0])
  }

  @Test func `a target of each unit is counted in each unit`() throws {
    var tiny = world([.tiny("t", TinyWorld.middle, scope: .eachUnit, .atLeast, .fraction(1, 2))])
    tiny.problem.officials[2].unit = "south"
    // One of the two in the north, and the one in the south.
    #expect(try tiny.values() == [0, 4, 12])
    #expect(try tiny.planned().result.targets.map(\.required) == [1, 1])
  }

  @Test func `whoever leaves before the due day neither counts nor helps`() throws {
    var tiny = world([.tiny("t", TinyWorld.middle, .atLeast, .fraction(1, 2))])
    tiny.problem.officials[0].serviceEnd = ServiceEnd(lastDay: .on(2027, 12, 30), basis: .listed)
    #expect(try tiny.names() == ["o2 short 2026-01"])
  }

  @Test func `a level above the target's counts for it`() throws {
    var tiny = world([.tiny("t", TinyWorld.middle)])
    tiny.problem.officials[0].levels = [TinyWorld.high]
    #expect(try tiny.values() == [0, 4, 12])
  }
}
