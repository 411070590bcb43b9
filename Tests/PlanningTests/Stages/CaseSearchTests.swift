import GLPK
import LinearModel
import SeededDraws
import Testing
import TrainingDomain

@testable import Planning

struct CaseSearchTests {
  /// Learners of four courses at two intakes each that share the money of two years; every learner spares a head.
  private func problem(seed: UInt64) -> (model: LinearModel, objective: StageObjective, sums: [[Variable]]) {
    var draws = SplitMix64(seed: seed)
    var model = LinearModel(name: "cases\(seed)")
    var money: [[Term]] = [[], []]
    var terms: [(weight: Int, column: Variable)] = []
    var sums: [[Variable]] = []
    for course in 0..<4 {
      let missing = model.addVariable("missing\(course)", upper: 6, kind: .integer)
      terms.append((draws.draw(in: 10_000...60_000), missing))
      let cost = draws.draw(in: 3...29)
      let places = (0..<2).map { model.addVariable("places\(course),\($0)", upper: 6, kind: .integer) }
      for (intake, column) in places.enumerated() { money[intake].append(Term(Double(cost), column)) }
      model.addConstraint("heads\(course)", (places + [missing]).map { Term(1, $0) }, lower: 6)
      sums += [[missing], places] + places.map { [$0] }
    }
    for (year, terms) in money.enumerated() {
      model.addConstraint("money\(year)", terms, upper: Double(draws.draw(in: 37...90)))
    }
    let objective = StageObjective(stage: .shortfall, terms: terms, constant: 0)
    model.objective = objective.objective
    return (model, objective, sums)
  }

  private func aim(_ model: LinearModel, _ objective: StageObjective, gap: Double = 0) -> AimSearch {
    AimSearch(
      model, objective, by: GLPKSolver(), within: Deadline(after: nil), options: SolveOptions(relativeGap: gap))
  }

  @Test("Cases prove the value that the solver proves on its own", arguments: 1...60)
  func sameValue(seed: Int) throws {
    let (model, objective, sums) = problem(seed: UInt64(seed))
    let alone = try GLPKSolver().solve(model)
    var aim = aim(model, objective)
    var cases = CaseSearch(limiting: sums, NearbySearch(branchingOn: []), subproblems: 30)
    try cases.search(&aim, cases: 10_000)
    #expect(aim.isProven, "seed \(seed)")
    #expect(aim.incumbent.map(objective.value) == alone.incumbent.map(objective.value), "seed \(seed)")
  }

  @Test("Where no plan is known and neither side of a sum holds one, there is none")
  func noPlan() throws {
    var model = LinearModel(name: "odd")
    let columns = ["a", "b"].map { model.addVariable($0, upper: 6, kind: .integer) }
    model.addConstraint("odd", columns.map { Term(2, $0) }, lower: 7, upper: 7)
    let objective = StageObjective(stage: .shortfall, terms: columns.map { (1, $0) }, constant: 0)
    model.objective = objective.objective
    var aim = aim(model, objective)
    #expect(aim.isNoBetter(.infinity))
    var cases = CaseSearch(limiting: [columns], NearbySearch(branchingOn: []), subproblems: 1)
    try cases.search(&aim, cases: 100)
    #expect(aim.termination == .infeasible)
  }

  @Test("A case that bounds drawn together meanwhile rule out holds nothing")
  func ruledOut() throws {
    let (model, objective, sums) = problem(seed: 1)
    let column = try #require(sums.first?.first)
    var aim = aim(model, objective)
    var part = model
    part.setBounds(of: column, lower: 0, upper: 0)
    part.add(.atLeast(1, of: [column]))
    let found = try aim.look(in: part, probing: [], AimSearch.Way(strategy: .mirOnly, nodeLimit: 30))
    #expect(found == nil)
    #expect(aim.isOpen)
  }

  @Test("A search that is taken up again goes on where it stopped", arguments: 1...20)
  func inTurns(seed: Int) throws {
    let (model, objective, sums) = problem(seed: UInt64(seed))
    var (atOnce, inTurns) = (aim(model, objective), aim(model, objective))
    var whole = CaseSearch(limiting: sums, NearbySearch(branchingOn: []), subproblems: 30)
    try whole.search(&atOnce, cases: 10_000)
    var parts = CaseSearch(limiting: sums, NearbySearch(branchingOn: []), subproblems: 30)
    for _ in 0..<10_000 where inTurns.isOpen { try parts.search(&inTurns, cases: 1) }
    #expect(inTurns.incumbent == atOnce.incumbent, "seed \(seed)")
    #expect(inTurns.isProven)
  }

  @Test("Where no plan keeps the rules, cases say so")
  func infeasible() throws {
    var (model, objective, sums) = problem(seed: 1)
    model.addConstraint("much", sums[0].map { Term(1, $0) }, lower: 3)
    model.addConstraint("little", sums[0].map { Term(2, $0) }, upper: 5)
    var aim = aim(model, objective)
    var cases = CaseSearch(limiting: sums, NearbySearch(branchingOn: []), subproblems: 30)
    try cases.search(&aim, cases: 100)
    #expect(aim.termination == .infeasible)
    #expect(aim.incumbent == nil)
  }

  @Test("A plan near enough to the bound ends the search")
  func gap() throws {
    let (model, objective, sums) = problem(seed: 2)
    var aim = aim(model, objective, gap: 0.9)
    try aim.look(AimSearch.Way(strategy: .mirOnly, nodeLimit: 1))
    var cases = CaseSearch(limiting: sums, NearbySearch(branchingOn: []), subproblems: 30)
    try cases.search(&aim, cases: 1_000)
    #expect(aim.isProven || aim.termination == .gapReached)
  }
}
