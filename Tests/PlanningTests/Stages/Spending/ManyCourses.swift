import GLPK
import LinearModel
import SeededDraws
import TrainingDomain

@testable import Planning

/// Many courses over two years, each wanted by some people, and a plan that is not the best.
struct ManyCourses {
  let model: LinearModel
  let objective: StageObjective
  let money: [YearMoney]
  private let start: [Double]

  /// Costs, heads and weights are drawn; money is half of what all heads would cost.
  init(seed: UInt64) {
    var draws = SplitMix64(seed: seed)
    var model = LinearModel(name: "many courses")
    var terms: [(weight: Int, column: Variable)] = []
    var prices: [[(cost: Int, column: Variable)]] = [[], []]
    var needed = [0, 0]
    for course in 0..<7 {
      let heads = draws.draw(in: 2...6)
      let missing = model.addVariable("missing(\(course))", upper: Double(heads), kind: .integer)
      let places = model.addVariable("places(\(course))", upper: Double(heads), kind: .integer)
      model.addConstraint("attain(\(course))", [Term(1, missing), Term(1, places)], lower: Double(heads))
      terms.append((draws.draw(in: 20...90), missing))
      let cost = 100 * draws.draw(in: 5...40)
      // The first two are paid for within a year.
      let months = course == 0 ? 12 : course == 1 ? 0 : draws.draw(in: 1...11)
      for (year, part) in [cost * months / 12, cost - cost * months / 12].enumerated() where part > 0 {
        prices[year].append((part, places))
        needed[year] += part * heads
      }
    }
    money = zip(prices, needed).map { YearMoney(prices: $0, limit: $1 / 2) }
    for (year, row) in money.enumerated() {
      model.addConstraint(
        "money(\(year))", row.prices.map { Term(Double($0.cost), $0.column) }, upper: Double(row.limit))
    }
    objective = StageObjective(stage: .shortfall, terms: terms, constant: 0)
    model.objective = objective.objective
    self.model = model
    start = model.variables.map { $0.name.hasPrefix("missing") ? $0.upper ?? 0 : 0 }
  }

  /// A search that has a plan a little worse than the best.
  func aim(by solver: any MILPSolver) throws -> AimSearch {
    let best = try solver.solve(model).objective ?? 0
    var worse = model
    worse.addConstraint("worse", worse.objective.terms, lower: best * 1.01)
    let start = try solver.solve(worse).incumbent ?? start
    return AimSearch(
      model, objective, by: solver, within: Deadline(after: nil), options: SolveOptions(start: start))
  }
}
