import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct RequiredHeadsTests {
  private func target(_ share: Fraction, _ comparator: Target.Comparator = .atLeast) -> Target {
    Target(
      id: "t", name: "t", level: TinyWorld.degree, group: OfficialGroup.everyone.id, comparator: comparator,
      threshold: share, due: .on(2027, 12, 31), provenance: TinyWorld.assumed)
  }

  private func world(_ target: Target, people: Int = 3, posts: Int) -> TinyWorld {
    TinyWorld((1...people).map { .tiny("n\($0)") }, [], [target]).staffed(
      StaffingLevers(recruitment: [.tiny(holds: [TinyWorld.degree])]), north: posts)
  }

  @Test func `the rows are those of the golden file`() throws {
    var tiny = world(target(.fraction(4, 5), .moreThan), people: 2, posts: 4)
    tiny.problem.levers.earlyRetirement = [.tiny(["n1", "n2"])]
    try GoldenFile.expect(RequiredHeads.self, of: tiny)
  }

  /// The least whole number that the family's own row allows is held against the table, hire by hire.
  @Test(arguments: Target.Comparator.allCases)
  func `the row demands exactly what the tabulated target does, for every number of hires`(
    comparator: Target.Comparator
  ) throws {
    for (above, below) in [(1, 2), (2, 3), (4, 5), (19, 20), (9, 10), (1, 3), (57, 100), (1, 1)]
    where above < below || comparator == .atLeast {
      let target = target(.fraction(above, below), comparator)
      var tiny = world(target, people: 3, posts: 60)
      tiny.problem.levers.recruitment = [.tiny(holds: [], years: [2026])]
      let formulation = tiny.formulation([RequiredHeads.self])
      let demanded = try #require(formulation.required[0])
      let row = try #require(formulation.model.constraints.first { $0.name.hasPrefix("demand(") })
      for hires in 0...57 {
        let others = row.terms.filter { $0.variable != demanded }.map { $0.coefficient * Double(hires) }.reduce(0, +)
        let weight = row.terms.first { $0.variable == demanded }?.coefficient ?? 0
        let least = try (((#require(row.lower)) - others) / weight).rounded(.up)
        #expect(Heads(Int(least)) == target.requiredHeads(in: Heads(3 + hires)), "\(above)/\(below), \(hires) hires")
      }
    }
  }

  @Test func `recruits with the level lift the share, and the heads demanded grow with them`() throws {
    // Of 3 without a degree, half shall hold one: 3 recruits make 3 of 6.
    #expect(try world(target(.fraction(1, 2)), posts: 6).moves() == ["graduates north 2027 ×3"])
    // More than half: 4 of 7.
    #expect(try world(target(.fraction(1, 2), .moreThan), posts: 7).moves() == ["graduates north 2027 ×4"])
  }

  @Test func `recruits without the level are not hired, for they would raise the demand`() throws {
    var tiny = world(target(.fraction(1, 2)), posts: 6)
    tiny.problem.levers.recruitment = [.tiny(holds: [])]
    #expect(try tiny.moves() == [])
  }

  @Test func `a recruit may be trained like anyone else`() throws {
    var tiny = world(target(.fraction(1, 2)), people: 1, posts: 2)
    tiny.problem.levers.recruitment = [.tiny(holds: [TinyWorld.standard], years: [2026])]
    tiny.problem.courses = [
      Course.tiny("degree", gives: TinyWorld.degree).with { $0.eligibility = [.atLeast(TinyWorld.standard)] }
    ]
    #expect(try tiny.names() == ["graduates/north/2026 degree 2026-01"])
  }
}
