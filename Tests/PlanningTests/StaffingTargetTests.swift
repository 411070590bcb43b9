import Testing
import TrainingDomain

@testable import Planning

/// Targets on posts filled, which no course moves; the audit counts them too.
struct StaffingTargetTests {
  private func world(_ scope: Target.Scope) -> TinyWorld {
    var world = TinyWorld(
      [.tiny("o1"), .tiny("o2"), .tiny("o3")], [.tiny("it", gives: TinyWorld.standard, cost: 3)],
      [
        .tiny("skilled", TinyWorld.standard),
        Target(
          id: "filled", name: "posts filled", indicator: .staffing, group: "everyone", scope: scope, threshold: .one,
          due: Month(year: 2026, number: 12).lastDay, provenance: TinyWorld.assumed),
      ])
    world.problem.units = [
      WorkUnit(id: "north", name: "North", establishment: 4), WorkUnit(id: "south", name: "South", establishment: 2),
    ]
    return world
  }

  @Test("Posts without an official are missing heads whatever is planned")
  func together() throws {
    let lines = try world(.together).planned().result.targets
    let filled = try #require(lines.first { $0.target == "filled" })
    #expect(filled.population == 6 && filled.required == 6 && filled.baseline == 3 && filled.planned == 3)
    #expect(filled.shortfall == 3)
    #expect(lines.first { $0.target == "skilled" }?.shortfall == .zero)
  }

  @Test("Unit by unit, a surplus in one does not fill the posts of another")
  func eachUnit() throws {
    let lines = try world(.eachUnit).planned().result.targets.filter { $0.target == "filled" }
    #expect(lines.map(\.population) == [4, 2])
    #expect(lines.map(\.shortfall).reduce(.zero, +) >= 3)
  }
}
