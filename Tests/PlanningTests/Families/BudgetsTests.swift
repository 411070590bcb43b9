import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct BudgetsTests {
  /// Three people and a course of six months at ten đồng each, with a purse for two years.
  private func world(_ limits: [Int], carriesOver: Bool = false) -> TinyWorld {
    var tiny = TinyWorld(
      (1...3).map { .tiny("o\($0)") }, [.tiny("it", gives: TinyWorld.standard, cost: 10)],
      [.tiny("t", TinyWorld.standard)])
    tiny.problem.sources = [.purse(limits.enumerated().map { (2026 + $0, $1) }, carriesOver: carriesOver)]
    return tiny
  }

  @Test func `the rows are those of the golden file`() throws {
    var tiny = world([29, 20], carriesOver: true)
    tiny.problem.courses[0].durationMonths = 18
    tiny.problem.courses[0].delivery = .ownClasses(ClassRule(least: 1, most: 2, fixedCost: 4))
    try GoldenFile.expect(Budgets.self, of: tiny)
  }

  @Test func `nobody is sent beyond the money of a year`() throws {
    #expect(try world([20, 10]).values() == [0, 30, 6 + 6 + 18])
    #expect(try world([20, 10]).values(without: Budgets.self) == [0, 30, 18])
    #expect(try world([19, 10]).values() == [333_333, 20, 6 + 18])
    #expect(try world([30, 0]).values() == [0, 30, 18])
  }

  @Test func `money left over is lost without carry-over and added with it`() throws {
    #expect(try world([9, 21]).values() == [333_333, 20, 36])
    #expect(try world([9, 21], carriesOver: true).values() == [0, 30, 54])
    #expect(try world([9, 20], carriesOver: true).values() == [333_333, 20, 36])
  }

  @Test func `a search is told of the money of each year where the model limits it and nothing carries over`() {
    let told = world([20, 10]).formulation(ConstraintFamilies.all).searchGuide.money
    #expect(told.map(\.limit) == [20, 10])
    #expect(told.map { $0.prices.map(\.cost) }.allSatisfy { $0.allSatisfy { $0 == 10 } })
    #expect(world([20, 10], carriesOver: true).formulation(ConstraintFamilies.all).searchGuide.money.isEmpty)
    #expect(world([20, 10]).formulation([QuotaTotals.self]).searchGuide.money.isEmpty)
  }

  @Test func `money does not carry back`() throws {
    #expect(try world([10, 99], carriesOver: true).values() == [0, 30, 6 + 18 + 18])
  }

  @Test func `a source without an entry for a year has none`() throws {
    #expect(try world([20]).values() == [333_333, 20, 12])
  }

  /// Seven months from September: ten đồng come to ⌊10·4/7⌋ = 5 in the first year and 5 in the second.
  @Test func `a cost spread by months is rounded down in the first year, the rest falls in the last`() throws {
    var tiny = world([15, 15])
    tiny.problem.courses[0].durationMonths = 7
    tiny.problem.courses[0].intakeMonths = [9]
    #expect(try tiny.values() == [0, 30, 3 * 15])
    tiny.problem.sources = [.purse([(2026, 14), (2027, 15)])]
    #expect(try tiny.values().first == 333_333)
    tiny.problem.sources = [.purse([(2026, 15), (2027, 14)])]
    #expect(try tiny.values().first == 333_333)
  }

  @Test func `an explicit list is by year of study, the first in the year of the intake`() throws {
    var tiny = world([21, 9])
    tiny.problem.courses[0].durationMonths = 7
    tiny.problem.courses[0].intakeMonths = [9]
    tiny.problem.courses[0].cost = LearnerCost(perLearner: 10, spread: .byStudyYear([7, 3]))
    #expect(try tiny.values() == [0, 30, 3 * 15])
    tiny.problem.sources = [.purse([(2026, 20), (2027, 9)])]
    #expect(try tiny.values().first == 333_333)
  }

  @Test func `a class costs its fixed sum in the year of its intake`() throws {
    var tiny = world([34, 0])
    tiny.problem.courses[0].delivery = .ownClasses(ClassRule(least: 1, most: 3, fixedCost: 4))
    #expect(try tiny.values() == [0, 34, 18])
    tiny.problem.sources = [.purse([(2026, 33)])]
    #expect(try tiny.values() == [333_333, 24, 12])
  }

  @Test func `each source pays for its own courses only`() throws {
    var tiny = world([0, 0])
    tiny.problem.sources.append(
      FundingSource(
        id: "other", name: "other", limits: [YearlyDong(year: Year(2026), amount: 99)], provenance: TinyWorld.assumed))
    #expect(try tiny.values() == [999_999, 0, 0])
    tiny.problem.courses[0].source = "other"
    #expect(try tiny.values() == [0, 30, 18])
  }
}
