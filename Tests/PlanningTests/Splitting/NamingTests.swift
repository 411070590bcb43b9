import Testing
import TrainingDomain

@testable import Planning

@Suite struct NamingTests {
  private func leaving(_ id: String, _ last: CalendarDate, isPlanned: Bool = false) -> Official {
    Official.tiny(id).with {
      $0.serviceEnd = ServiceEnd(lastDay: last, basis: .listed)
      $0.flags = isPlanned ? [OfficialFlag.successionPlan] : []
    }
  }

  private func world(_ officials: [Official]) -> TinyWorld {
    TinyWorld(
      officials, [.tiny("it", gives: TinyWorld.standard, years: [2026])],
      [.tiny("t", TinyWorld.standard, .atLeast, .fraction(1, 100))])
  }

  @Test func `the order is succession plan, longest service left, identifier`() {
    let officials = [
      leaving("b", .on(2040, 1, 1)), leaving("a", .on(2040, 1, 1)), leaving("late", .on(2041, 1, 1)),
      leaving("planned", .on(2030, 1, 1), isPlanned: true), leaving("also", .on(2031, 1, 1), isPlanned: true),
    ]
    let order = NamingPriority(world(officials).problem).order
    #expect(order.map { officials[$0].id } == ["also", "planned", "late", "a", "b"])
  }

  @Test func `whoever stands in the succession plan is named first`() throws {
    let officials = [leaving("a", .on(2044, 1, 1)), leaving("b", .on(2030, 1, 1), isPlanned: true)]
    #expect(try world(officials).names() == ["b it 2026-01"])
  }

  @Test func `of others whoever serves longest is named first`() throws {
    let officials = [leaving("a", .on(2040, 1, 1)), leaving("b", .on(2040, 1, 2))]
    #expect(try world(officials).names() == ["b it 2026-01"])
  }

  @Test func `of those who serve as long the identifier decides, not the roster's order`() throws {
    let officials = ["o2", "o10", "o1"].map { leaving($0, .on(2040, 1, 1)) }
    #expect(try world(officials).names() == ["o1 it 2026-01"])
  }

  /// The second course to theory must go to whoever took the first, and does not go together with computing; so
  /// computing, though free for the first official when it starts, goes to the second.
  @Test func `a place goes to the first official for whom the remainder still splits`() throws {
    let load = Fraction.fraction(3, 5)
    let tiny = TinyWorld(
      [.tiny("o1"), .tiny("o2")],
      [
        .tiny("middle", gives: TinyWorld.middle, years: [2026]),
        .tiny("it", gives: TinyWorld.standard, months: 12, load: load, years: [2026], starts: [7]),
        Course.tiny("high", gives: TinyWorld.high, months: 12, load: load, years: [2027]).with {
          $0.prerequisites = [TinyWorld.middle]
        },
      ],
      [
        .tiny("high", TinyWorld.high, .atLeast, .fraction(1, 2)),
        .tiny("it", TinyWorld.standard, .atLeast, .fraction(1, 2)),
      ])
    #expect(try tiny.names() == ["o1 middle 2026-01", "o2 it 2026-07", "o1 high 2027-01"])
  }

  @Test func `whoever had a place already comes first for the next one too`() throws {
    var tiny = world([.tiny("o1"), .tiny("o2")])
    tiny.problem.courses.append(.tiny("degree", gives: TinyWorld.degree, years: [2027]))
    tiny.problem.targets.append(.tiny("d", TinyWorld.degree, .atLeast, .fraction(1, 2)))
    #expect(try tiny.names() == ["o1 it 2026-01", "o1 degree 2027-01"])
  }
}
