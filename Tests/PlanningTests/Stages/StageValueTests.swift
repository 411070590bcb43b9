import Testing
import TrainingDomain

@testable import Planning

/// The value of each aim on worlds worked out by hand, and their order.
@Suite struct StageValueTests {
  /// A cheap course late and a dear one early lift one person to the standard.
  private func choice(_ stages: [ObjectiveStage]) -> TinyWorld {
    TinyWorld(
      [.tiny("o1")],
      [
        .tiny("cheap", gives: TinyWorld.standard, years: [2027]),
        .tiny("dear", gives: TinyWorld.standard, years: [2026], cost: 5),
      ], [.tiny("t", TinyWorld.standard)], stages: stages)
  }

  @Test func `least cost comes before earliest where it stands first`() throws {
    #expect(try choice([.shortfall, .cost, .earliest]).values() == [0, 1, 18])
  }

  @Test func `earliest comes before least cost where it stands first`() throws {
    #expect(try choice([.shortfall, .earliest, .cost]).values() == [0, 6, 5])
  }

  @Test func `with least cost before all nobody goes`() throws {
    #expect(try choice([.cost, .shortfall, .earliest]).values() == [0, 1_000_000, 0])
  }

  @Test func `every aim of a proven plan states its value as its bound, without condition`() throws {
    let stages = try choice(ObjectiveStage.standard).planned().result.stages
    #expect(stages.map(\.bound) == stages.map(\.value))
    #expect(stages.allSatisfy { $0.gap == 0 && $0.isUnconditional })
  }

  /// Two đồng pay for two of three people at one each, or for the one leader's degree at two.
  private func trade(_ stages: [ObjectiveStage]) -> TinyWorld {
    var tiny = TinyWorld(
      [Official.tiny("o1").with { $0.groups = ["leaders"] }, .tiny("o2"), .tiny("o3")],
      [
        .tiny("it", gives: TinyWorld.standard, years: [2026]),
        .tiny("degree", gives: TinyWorld.degree, years: [2026], cost: 2),
      ],
      [
        .tiny("all", TinyWorld.standard),
        .tiny("few", TinyWorld.degree, group: "leaders", weight: .fraction(1, 10)),
      ], stages: stages)
    tiny.problem.sources = [.purse([(2026, 2)])]
    return tiny
  }

  @Test func `the weighted shortfall prefers what weighs more`() throws {
    #expect(try trade([.shortfall, .unmetTargets]).values() == [333_333 + 100_000, 2])
  }

  @Test func `unmet targets are counted whole`() throws {
    #expect(try trade([.unmetTargets, .shortfall]).values() == [1, 999_999])
  }

  /// Three in the north at 166 667 a head and two in the south at 250 000; three seats.
  private func units(_ stages: [ObjectiveStage]) -> TinyWorld {
    TinyWorld(
      (1...3).map { .tiny("n\($0)") } + (1...2).map { .tiny("s\($0)", unit: "south") },
      [
        Course.tiny("it", gives: TinyWorld.standard).with {
          $0.seats = [SeatLimit(period: .horizon, scope: .together, learners: 3)]
        }
      ], [.tiny("t", TinyWorld.standard, scope: .eachUnit)], stages: stages)
  }

  @Test func `the shortfall is least where the unit of the heavier heads goes first`() throws {
    #expect(try units([.shortfall, .worstUnit]).values() == [2 * 166_667, 2 * 166_667])
  }

  @Test func `the worst unit is served before the sum`() throws {
    #expect(try units([.worstUnit, .shortfall]).values() == [250_000, 250_000 + 166_667])
  }

  @Test func `a target of all together belongs to no unit`() throws {
    var tiny = units([.worstUnit, .shortfall])
    tiny.problem.targets = [.tiny("t", TinyWorld.standard)]
    #expect(try tiny.values() == [0, 2 * 200_000])
  }

  @Test func `a plan where nothing can be decided has the values of what is`() throws {
    var tiny = choice([.shortfall, .unmetTargets, .cost, .earliest])
    tiny.problem.courses = []
    #expect(try tiny.values() == [1_000_000, 1, 0, 0])
    tiny.problem.officials[0].levels = [TinyWorld.standard]
    #expect(try tiny.values() == [0, 0, 0, 0])
  }
}
