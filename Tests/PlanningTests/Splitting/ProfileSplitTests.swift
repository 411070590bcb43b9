import Testing
import TrainingDomain

@testable import Planning

@Suite struct ProfileSplitTests {
  /// Two people alike and two courses to one level that start together.
  private var world: TinyWorld {
    TinyWorld(
      [.tiny("o1"), .tiny("o2")],
      [
        .tiny("short", gives: TinyWorld.middle, years: [2026]),
        .tiny("long", gives: TinyWorld.high, months: 12, years: [2026]),
      ], [.tiny("t", TinyWorld.middle)])
  }

  private func deal(
    _ world: TinyWorld, _ places: [Int], gains: [(chances: Set<Int>, heads: Int)] = [], effort: Int = 1_000
  ) throws -> [Int]? {
    let formulation = world.formulation([])
    let profile = try #require(formulation.profiles.first)
    return ProfileSplit(profile, formulation.surveyed, gains: gains, effort: effort).deal(places)?.map(\.person)
  }

  @Test func `places go to the first person as long as nothing forbids it`() throws {
    #expect(try deal(world, [1, 1]) == [0, 0])
    #expect(try deal(world, [2, 1]) == [0, 1, 0])
  }

  @Test func `nobody gets two places of one intake`() throws {
    #expect(try deal(world, [3, 0]) == nil)
    #expect(try deal(world, [2, 2]) == [0, 1, 0, 1])
  }

  @Test func `heads that count as gained are different people`() throws {
    #expect(try deal(world, [1, 1], gains: [([0, 1], 2)]) == [0, 1])
    #expect(try deal(world, [1, 0], gains: [([0, 1], 2)]) == nil)
  }

  @Test func `two loads of more than the whole go to different people`() throws {
    var heavy = world
    for index in heavy.problem.courses.indices { heavy.problem.courses[index].workload = .fraction(51, 100) }
    #expect(try deal(heavy, [1, 1]) == [0, 1])
    #expect(try deal(heavy, [2, 1]) == nil)
  }

  @Test func `a level gained before makes a later course nothing new`() throws {
    var late = world
    late.problem.courses[0].intakeMonths = [2]
    // The long course starts first; whoever takes it does not take the short one.
    #expect(try deal(late, [1, 1]) == [0, 1])
    #expect(try deal(late, [1, 2]) == nil)
  }

  @Test func `no places are dealt to nobody`() throws {
    #expect(try deal(world, [0, 0]) == [])
  }

  @Test func `a search that takes too many steps gives up`() throws {
    #expect(try deal(world, [1, 1], effort: 1) == nil)
  }
}
