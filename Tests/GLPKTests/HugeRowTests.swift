import GLPK
import LinearModel
import Testing

/// Rows of numbers for which tolerances are units, and what is asked of them besides a best point.
struct HugeRowTests {
  /// Five heads, each missing one for a thousand, and learners who cost over three thousand million of nine.
  private func model(cost: Double) -> LinearModel {
    var model = LinearModel(name: "huge")
    let missing = model.addVariable("missing", upper: 5, kind: .integer)
    let learners = model.addVariable("learners", upper: 5, kind: .integer)
    model.addConstraint("heads", [Term(1, missing), Term(1, learners)], lower: 5)
    model.addConstraint("money", [Term(cost, learners)], upper: 3 * cost + 1)
    model.objective = Objective(.minimize, [Term(1000, missing)])
    return model
  }

  @Test("A relaxation is priced by the rows as they stand, however large", arguments: [7.0, 3_000_000_001, 3e11 + 7])
  func prices(cost: Double) throws {
    let outcome = try GLPKSolver().solve(model(cost: cost), options: SolveOptions(relaxationOnly: true))
    let prices = try #require(outcome.shadowPrices)
    #expect(prices.count == 2)
    #expect(abs(abs(prices[1]) * cost - 1000) < 1e-3)
  }

  @Test("A best point is found and proven, however large the rows", arguments: [7.0, 3_000_000_001, 3e11 + 7])
  func best(cost: Double) throws {
    let outcome = try GLPKSolver().solve(model(cost: cost))
    #expect(outcome.termination == .optimal)
    #expect(outcome.incumbent == [2, 3])
    #expect(outcome.bestBound == 2000)
  }
}
