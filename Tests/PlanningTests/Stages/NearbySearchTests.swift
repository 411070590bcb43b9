import LinearModel
import Synchronization
import Testing

@testable import Planning

struct NearbySearchTests {
  /// A solver that finds nothing better, ends every look alike and remembers how it was asked.
  private final class Fruitless: MILPSolver {
    let asked = Mutex<[String]>([])
    let termination: Termination

    init(_ termination: Termination) { self.termination = termination }

    func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
      asked.withLock { $0.append("\(options.strategy) \(options.nodeLimit ?? 0)") }
      return SolveOutcome(
        termination: termination, incumbent: nil, objective: nil, bestBound: nil, rawStatus: "", nodes: 0,
        relaxation: nil, relaxationObjective: nil, reducedCosts: nil, shadowPrices: nil)
    }
  }

  /// Five dear places where four and a half, or some cheap ones, would do.
  private func aim(by solver: Fruitless) -> AimSearch { CheapAndDear().aim(by: solver, start: [0, 5]) }

  @Test("A look that has seen all that is near, and nothing better, is the last one")
  func settled() throws {
    let solver = Fruitless(.optimal)
    var aim = aim(by: solver)
    try NearbySearch(branchingOn: [Variable(index: 1)]).improve(&aim, towards: [0, 4.5])
    #expect(solver.asked.withLock { $0 } == ["mirOnly 300"])
  }

  @Test("Where a look ends by its subproblems the other way has a turn; either can be the first")
  func turns() throws {
    let solver = Fruitless(.nodeLimit)
    var aim = aim(by: solver)
    try NearbySearch(branchingOn: [Variable(index: 1)]).improve(&aim, towards: [0, 4.5])
    try NearbySearch(branchingOn: [Variable(index: 1)], quotasFirst: true)
      .improve(&aim, towards: [0, 4.5], subproblems: 100)
    #expect(
      solver.asked.withLock { $0 } == ["mirOnly 300", "quotaFirst 300", "quotaFirst 100", "mirOnly 100"])
  }
}
