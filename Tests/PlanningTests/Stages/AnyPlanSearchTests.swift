import GLPK
import LinearModel
import Synchronization
import Testing

@testable import Planning

struct AnyPlanSearchTests {
  /// A solver that loses itself in its first looks, and remembers the objectives and numbers of subproblems it was given.
  private final class Lost: MILPSolver {
    let asked = Mutex<[(prices: [Double], subproblems: Int?)]>([])
    private let looks: Int

    init(for looks: Int) { self.looks = looks }

    func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
      let count = asked.withLock { asked in
        asked.append((model.objective.terms.map(\.coefficient), options.nodeLimit))
        return asked.count
      }
      guard count <= looks else { return try GLPKSolver().solve(model, options: options) }
      return SolveOutcome(
        termination: .nodeLimit, incumbent: nil, objective: nil, bestBound: nil, rawStatus: "", nodes: 0,
        relaxation: nil, relaxationObjective: nil, reducedCosts: nil, shadowPrices: nil)
    }
  }

  /// Two of four columns, one of them among the first two.
  private func model(most: Double = 2) -> (LinearModel, [Variable]) {
    var model = LinearModel(name: "places")
    let columns = (0..<4).map { model.addVariable("x(\($0))", upper: 1, kind: .integer) }
    model.addConstraint("all", columns.map { Term(1, $0) }, lower: 2, upper: most)
    model.addConstraint("first", columns.prefix(2).map { Term(1, $0) }, lower: 1, upper: 1)
    return (model, columns)
  }

  private func search(by solver: any MILPSolver, pricing columns: [Variable]) -> AnyPlanSearch {
    AnyPlanSearch(solver: solver, priced: columns, deadline: Deadline(after: nil))
  }

  @Test func `what is found keeps every row`() throws {
    let (model, columns) = model()
    let plan = try #require(try search(by: GLPKSolver(), pricing: columns).plan(of: model, start: nil))
    #expect(model.violations(of: plan).isEmpty)
  }

  @Test func `a start that keeps every row is the answer`() throws {
    let (model, columns) = model()
    let solver = Lost(for: 9)
    #expect(try search(by: solver, pricing: columns).plan(of: model, start: [0, 1, 0, 1]) == [0, 1, 0, 1])
    #expect(solver.asked.withLock { $0.isEmpty })
  }

  @Test func `a look that is lost is begun anew at other prices`() throws {
    let (model, columns) = model()
    let solver = Lost(for: 3)
    let plan = try #require(try search(by: solver, pricing: columns).plan(of: model, start: nil))
    #expect(model.violations(of: plan).isEmpty)
    let prices = solver.asked.withLock { $0.map(\.prices) }
    #expect(prices.count == 4)
    #expect(prices[0].isEmpty)
    #expect(Set(prices).count == 4)
  }

  @Test func `the last look is the longest, and then it is given up`() throws {
    let (model, columns) = model()
    let solver = Lost(for: 99)
    #expect(try search(by: solver, pricing: columns).plan(of: model, start: nil) == nil)
    #expect(solver.asked.withLock { $0.map(\.subproblems) } == Array(repeating: 30, count: 7) + [5_000])
  }

  @Test func `rows that contradict one another end the search at once`() throws {
    let (model, columns) = model(most: 0)
    let solver = Lost(for: 99)
    #expect(try search(by: solver, pricing: columns).plan(of: model, start: nil) == nil)
    #expect(solver.asked.withLock { $0.count } <= 1)
  }
}
