import GLPK
import LinearModel
import SeededDraws
import Synchronization
import Testing
import TrainingDomain

@testable import Planning

struct BlockSearchTests {
  /// Units with courses of odd prices, of which each takes at most two, all paid from one purse, and all counted together by
  /// a last column where that is asked for.
  private func search(
    units: Int, courses: Int, counted: Bool = false, by solver: any MILPSolver = GLPKSolver()
  ) throws -> (aim: AimSearch, shared: [Variable]) {
    var draws = SplitMix64(seed: 7)
    var model = LinearModel(name: "purse")
    let purse = model.addVariable("purse", upper: Double(units * 70), kind: .integer)
    var terms: [(weight: Int, column: Variable)] = []
    var costs: [Term] = []
    for unit in 0..<units {
      let columns = (0..<courses).map { model.addVariable("x(\(unit),\($0))", upper: 1, kind: .integer) }
      model.addConstraint("unit(\(unit))", columns.map { Term(1, $0) }, upper: 2)
      for column in columns {
        let cost = draws.draw(in: 40...90)
        costs.append(Term(Double(cost), column))
        terms.append((-cost - draws.draw(in: 0...9), column))
      }
    }
    model.addConstraint("paid", costs + [Term(-1, purse)], upper: 0)
    if counted {
      let count = model.addVariable("count", upper: Double(units * 2), kind: .integer)
      model.addConstraint("counted", terms.map { Term(1, $0.column) } + [Term(-1, count)], lower: 0, upper: 0)
    }
    let objective = StageObjective(stage: .shortfall, terms: terms, constant: 0)
    model.objective = objective.objective
    var options = SolveOptions()
    options.start = model.variables.map { _ in 0 }
    var aim = AimSearch(model, objective, by: solver, within: Deadline(after: nil), options: options)
    try aim.look(AimSearch.Way(strategy: .mirOnly, nodeLimit: 1))
    return (aim, [purse])
  }

  /// A solver that looks once and from then on ends every look as it is told, finding nothing.
  private final class Idle: MILPSolver {
    /// Columns of every look.
    let sizes = Mutex<[Int]>([])
    private let end: @Sendable (Int) -> Termination

    /// - Parameter end: how a look ends; asked for its number, from 1.
    init(_ end: @escaping @Sendable (Int) -> Termination) { self.end = end }

    func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
      let count = sizes.withLock { sizes in
        sizes.append(model.variables.count)
        return sizes.count
      }
      guard count > 1 else { return try GLPKSolver().solve(model, options: options) }
      return SolveOutcome(
        termination: end(count), incumbent: nil, objective: nil, bestBound: nil, rawStatus: "", nodes: 0,
        relaxation: nil, relaxationObjective: nil, reducedCosts: nil, shadowPrices: nil)
    }
  }

  private func value(_ aim: AimSearch) throws -> Int { aim.objective.value(at: try #require(aim.incumbent)) }

  @Test func `free blocks hold better plans than the one there is`() throws {
    var (aim, shared) = try search(units: 40, courses: 50)
    let before = try value(aim)
    var blocks = BlockSearch(of: aim.model, SearchGuide(shared: shared), threads: 1)
    try blocks.improve(&aim)
    #expect(try value(aim) < before)
    #expect(aim.model.violations(of: try #require(aim.incumbent)).isEmpty)
  }

  @Test func `where a count ties all units together they are drawn apart from it`() throws {
    var (aim, shared) = try search(units: 40, courses: 50, counted: true)
    let before = try value(aim)
    var tied = BlockSearch(of: aim.model, SearchGuide(shared: shared), threads: 1)
    var untouched = aim
    try tied.improve(&untouched)
    #expect(try value(untouched) == before)
    let counted = aim.model.variables.indices.last.map { [Variable(index: $0)] } ?? []
    var blocks = BlockSearch(of: aim.model, SearchGuide(shared: shared, tying: counted), threads: 1)
    try blocks.improve(&aim)
    #expect(try value(aim) < before)
  }

  @Test func `the plan is the same on one thread and on two`() throws {
    let plans = try [1, 2].map { threads in
      var (aim, shared) = try search(units: 40, courses: 50)
      var blocks = BlockSearch(of: aim.model, SearchGuide(shared: shared), threads: threads)
      try blocks.improve(&aim)
      return try #require(aim.incumbent)
    }
    #expect(plans[0] == plans[1])
  }

  @Test func `a model little larger than one look is left alone`() throws {
    var (aim, shared) = try search(units: 20, courses: 50)
    let before = try value(aim)
    var blocks = BlockSearch(of: aim.model, SearchGuide(shared: shared), threads: 1)
    try blocks.improve(&aim)
    #expect(try value(aim) == before)
  }

  @Test func `a plan that cannot be carried out is not taken`() throws {
    var (aim, shared) = try search(units: 40, courses: 50)
    let before = try value(aim)
    let guide = SearchGuide(shared: shared, isCarriedOut: { _ in false })
    var blocks = BlockSearch(of: aim.model, guide, threads: 1)
    try blocks.improve(&aim)
    #expect(try value(aim) == before)
  }

  @Test func `looks that leave nothing open free more, and looks that are broken off free less`() throws {
    let sizes = try [Termination.optimal, .nodeLimit].map { termination in
      let solver = Idle { _ in termination }
      var (aim, shared) = try search(units: 80, courses: 50, by: solver)
      var blocks = BlockSearch(of: aim.model, SearchGuide(shared: shared), threads: 1)
      try blocks.improve(&aim)
      return solver.sizes.withLock { Array($0.dropFirst()) }
    }
    #expect(try #require(sizes[0].last) > 2 * sizes[0][0])
    #expect(try #require(sizes[1].last) < sizes[1][0])
  }

  @Test func `looks that were broken off again and again grow again, and never beyond the model`() throws {
    let solver = Idle { $0 < 230 ? .nodeLimit : .optimal }
    var (aim, shared) = try search(units: 80, courses: 50, by: solver)
    var blocks = BlockSearch(of: aim.model, SearchGuide(shared: shared), threads: 1)
    // So many that a width without an end would be more than a number can hold.
    for _ in 0..<20 { try blocks.improve(&aim) }
    let sizes = solver.sizes.withLock { $0 }
    #expect(sizes.count > 550)
    #expect(try #require(sizes.last) > 10 * sizes[229])
  }
}
