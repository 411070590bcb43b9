import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("The make-up of the body") struct StructureTests {
  private func problem(_ share: StructureShare) -> PlanningProblem {
    var problem = SmallPlan.problem
    problem.structure = [share]
    return problem
  }

  private func share(_ trait: StructureShare.Trait, scope: Target.Scope = .together, _ demand: StructureShare.Demand)
    -> StructureShare
  {
    StructureShare(
      id: "s", name: "share", trait: trait, group: "everyone", scope: scope, demand: demand,
      due: Month(year: 2027, number: 12).lastDay, provenance: SmallPlan.assumed)
  }

  @Test("counts people, not rows, and those in post on the day alone")
  func counted() throws {
    let counts = StructureCount.counts(in: problem(share(.women, .none)))
    let line = try #require(counts.first)
    let present = SmallPlan.problem.officials.filter { $0.isInService(on: line.share.due) }
    #expect(line.due.population == present.map(\.count).reduce(.zero, +))
    #expect(line.due.count == present.filter { $0.sex == .female }.map(\.count).reduce(.zero, +))
  }

  private static let third = Fraction(1, over: 3) ?? .one
  private static let range = StructureShare.Demand.range(
    Fraction(35, over: 100) ?? .one, Fraction(40, over: 100) ?? .one)
  private static let answers: [(demand: StructureShare.Demand, count: Heads, population: Heads, isMet: Bool)] = [
    (.atLeast(third), 1, 3, true), (.moreThan(third), 1, 3, false), (.heads(2), 1, 3, false), (.heads(1), 1, 3, true),
    (range, 8, 20, true), (range, 9, 20, false),
  ]

  @Test("answers every kind of demand exactly", arguments: answers)
  func demands(demand: StructureShare.Demand, count: Heads, population: Heads, isMet: Bool) {
    #expect(share(.women, demand).isMet(by: count, of: population) == isMet)
  }

  @Test("says nothing of a share of nobody")
  func nobody() { #expect(share(.women, .heads(1)).isMet(by: .zero, of: .zero) == nil) }

  @Test("lists of many units only those that do not answer, in both languages")
  func units() {
    let report = PlanReport(
      problem: problem(share(.women, scope: .eachUnit, .heads(50))), result: SmallPlan.report().result,
      context: SmallPlan.report().context)
    let english = StructureText.section(report, in: .english)
    #expect(english.contains("0/2"))
    #expect(english.contains("Bản Thượng"))
    let vietnamese = StructureText.section(report, in: .vietnamese)
    #expect(vietnamese.contains("Cơ cấu đội ngũ"))
    #expect(vietnamese.contains("chưa đạt"))
  }
}
