import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct QuotaTotalsTests {
  /// Two profiles: one lacks only the IT standard, the other the middle level too.
  private var world: TinyWorld {
    TinyWorld(
      [.tiny("o1"), .tiny("o2", holds: [TinyWorld.middle]), .tiny("o3", holds: [TinyWorld.middle])],
      [
        .tiny("it", gives: TinyWorld.standard, cost: 3),
        .tiny("theory", gives: TinyWorld.middle, years: [2026], cost: 5),
      ],
      [.tiny("it", TinyWorld.standard), .tiny("theory", TinyWorld.middle)])
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(QuotaTotals.self, of: world)
  }

  @Test func `the places of an intake are the people of all profiles sent on it`() throws {
    let quotas = try world.planned().result.quotas
    #expect(quotas.map(\.course) == ["it", "theory"])
    #expect(quotas.map(\.learners) == [3, 1])
    #expect(quotas.map(\.learnerCost) == [9, 5])
  }

  @Test func `without the rule places would cost nothing`() throws {
    #expect(try world.values() == [0, 14, 24])
    #expect(try world.values(without: QuotaTotals.self) == [0, 0, 0])
  }

  @Test func `an intake nobody can take has no row`() {
    var held = world
    for index in held.problem.officials.indices { held.problem.officials[index].levels = [TinyWorld.standard] }
    #expect(held.rows(of: QuotaTotals.self).map(\.name) == ["quota(theory,2026-01)"])
  }
}
