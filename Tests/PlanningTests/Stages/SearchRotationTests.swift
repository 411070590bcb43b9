import GLPK
import LinearModel
import Synchronization
import Testing
import TrainingDomain

@testable import Planning

struct SearchRotationTests {
  /// A solver that never proves anything and remembers how it was asked.
  private final class Patient: MILPSolver {
    let asked = Mutex<[String]>([])

    func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
      let count = asked.withLock { asked in
        asked.append("\(options.strategy) \(options.nodeLimit ?? 0) \(options.branchOrder.count)")
        return asked.count
      }
      return SolveOutcome(
        termination: count < 5 ? .nodeLimit : .timeLimit, incumbent: nil, objective: nil, bestBound: nil,
        rawStatus: "", nodes: 0, relaxation: nil, relaxationObjective: nil, reducedCosts: nil, shadowPrices: nil)
    }
  }

  private func model(_ stage: ObjectiveStage = .cost, andMore columns: Int = 0) -> (LinearModel, StageObjective) {
    var model = LinearModel(name: "turns")
    for number in 0..<columns { _ = model.addVariable("y\(number)", upper: 1, kind: .integer) }
    let column = model.addVariable("x", upper: 3, kind: .integer)
    model.addConstraint("least", [Term(2, column)], lower: 3)
    model.objective = Objective(.minimize, [Term(1, column)])
    return (model, StageObjective(stage: stage, terms: [(1, column)], constant: 0))
  }

  @Test("After a first look the ways take turns that grow, until the time is up")
  func turns() throws {
    let (model, objective) = model()
    let solver = Patient()
    let order = [try #require(objective.terms.first).column]
    var aim = AimSearch(model, objective, by: solver, within: Deadline(after: nil), options: SolveOptions())
    try SearchRotation(SearchGuide(order: order)).search(&aim)
    #expect(aim.termination == .timeLimit)
    #expect(
      solver.asked.withLock { $0 } == [
        "mirOnly 150 0", "quotaFirst 1500 1", "mirOnly 1500 0", "quotaFirst 6000 1", "mirOnly 6000 0",
      ])
  }

  @Test("For the shortfall of a district three short turns come before the long ones")
  func shortTurns() throws {
    let (model, objective) = model(.shortfall, andMore: 1_000)
    let solver = Patient()
    let order = [try #require(objective.terms.first).column]
    var aim = AimSearch(model, objective, by: solver, within: Deadline(after: nil), options: SolveOptions())
    try SearchRotation(SearchGuide(order: order)).search(&aim)
    #expect(
      solver.asked.withLock { $0 } == [
        "mirOnly 25 0", "quotaFirst 100 1", "quotaFirst 300 1", "quotaFirst 900 1", "quotaFirst 5000 1",
      ])
  }

  @Test("Cases take part in short turns where there are sums to limit")
  func casesInShortTurns() throws {
    let (model, objective) = model(.shortfall, andMore: 1_000)
    let solver = Patient()
    let column = try #require(objective.terms.first).column
    var aim = AimSearch(model, objective, by: solver, within: Deadline(after: nil), options: SolveOptions())
    try SearchRotation(SearchGuide(order: [column], sums: [[column]])).search(&aim)
    #expect(solver.asked.withLock { $0.dropFirst(2).first } == "mirOnly 3 0")
  }

  @Test("In short turns the search looks at how money comes out, where it is told of money")
  func spendingInShortTurns() throws {
    let example = OddMoney.thirds(secondYear: 6_200_000)
    func asked(_ money: [YearMoney]) throws -> [String] {
      let solver = Patient()
      var aim = example.aim(by: solver, start: [0, 3, 3, 1, 0])
      let order = example.objective.terms.map(\.column)
      try SearchRotation(SearchGuide(order: order, money: money)).search(&aim)
      return solver.asked.withLock { Array($0.prefix(3)) }
    }
    #expect(try asked(example.money) == ["mirOnly 150 0", "quotaFirst 200 2", "mirOnly 3 0"])
    #expect(try asked([]).last != "mirOnly 3 0")
  }

  @Test("Communes and districts have short turns; in a province a case takes seconds")
  func amounts() {
    #expect(SearchAmounts(.shortfall, columns: 13_000).shortTurns.isEmpty)
    #expect(SearchAmounts(.shortfall, columns: 500).shortTurns.count == 3)
    #expect(SearchAmounts(.shortfall, columns: 2_000).shortTurns.count == 3)
  }

  @Test("Only the shortfall has short turns: cases settle nothing of when courses end")
  func otherAims() {
    #expect(ObjectiveStage.allCases.filter { !SearchAmounts($0, columns: 2_000).shortTurns.isEmpty } == [.shortfall])
  }

  @Test("A small aim is settled in the first turn")
  func settled() throws {
    let (model, objective) = model()
    let order = [try #require(objective.terms.first).column]
    var aim = AimSearch(model, objective, by: GLPKSolver(), within: Deadline(after: nil), options: SolveOptions())
    try SearchRotation(SearchGuide(order: order)).search(&aim)
    #expect(aim.termination == .optimal)
    #expect(aim.incumbent.map(objective.value) == 2)
  }
}
