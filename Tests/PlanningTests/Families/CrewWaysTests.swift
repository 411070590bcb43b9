import Testing
import TrainingDomain

@testable import Planning

@Suite struct CrewWaysTests {
  /// Two people without a degree, one of whom may leave early, and no course at all.
  private func world(_ listed: [Official.ID]) -> TinyWorld {
    TinyWorld(
      [.tiny("n1"), .tiny("n2"), .tiny("n3", holds: [TinyWorld.degree])], [], [.tiny("t", TinyWorld.degree)]
    ).staffed(StaffingLevers(earlyRetirement: [.tiny(listed)]), north: 3)
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(CrewWays.self, of: world(["n1", "n2"]))
  }

  @Test func `whoever leaves early no longer counts, and nobody leaves who is not on the list`() throws {
    #expect(try world(["n1"]).moves() == ["n1 leaves 2026"])
    #expect(try world(["n1", "n2"]).moves() == ["n1 leaves 2026", "n2 leaves 2026"])
  }

  @Test func `of people alike the first in the order of naming stay`() throws {
    var tiny = world(["n1", "n2"])
    tiny.problem.levers.earlyRetirement = [.tiny(["n1", "n2"], most: 1)]
    tiny.problem.levers.earlyRetirement[0] = EarlyRetirementLever(
      id: "early", name: "early", years: [Year(2026)], officials: ["n1", "n2"], mostPerYear: 1, costPerCase: 5,
      source: "purse", provenance: TinyWorld.assumed)
    #expect(try tiny.moves() == ["n2 leaves 2026"])
  }

  @Test func `whoever must be sent somewhere is not let go`() throws {
    var tiny = world(["n1"])
    tiny.problem.courses = [.tiny("it", gives: TinyWorld.standard)]
    tiny.problem.pins = [Pin(official: "n1", course: "it", decision: .must(nil))]
    #expect(try tiny.moves() == [])
  }
}
