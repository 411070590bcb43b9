import LinearModel
import SeededDraws

/// A small model like those of planning, from a seed: places of courses, money of years that they share, heads missing.
struct BudgetModel {
  let model: LinearModel
  /// Places of the courses.
  let places: [Variable]
  /// Every point that keeps the rows.
  let points: [[Double]]

  init(seed: UInt64) {
    var draws = SplitMix64(seed: seed)
    var model = LinearModel(name: "budget\(seed)")
    let places = (0..<4).map { number in
      model.addVariable("places\(number)", upper: Double(draws.draw(in: 1...3)), kind: .integer)
    }
    let missing = (0..<2).map { number in
      model.addVariable("missing\(number)", upper: 3, kind: .integer)
    }
    for year in 0..<2 {
      let costs = places.map { _ in draws.draw(in: 0...9) * 1_234_567 + draws.draw(in: 0...1) }
      model.addConstraint(
        "money\(year)", zip(costs, places).map { Term(Double($0), $1) },
        upper: Double(costs.reduce(0, +) * draws.draw(in: 2...7) / 4))
    }
    for (target, heads) in missing.enumerated() {
      let terms = places.map { Term(Double(draws.draw(in: 0...2)), $0) } + [Term(2, heads)]
      model.addConstraint("target\(target)", terms, lower: Double(draws.draw(in: 3...8)))
    }
    model.objective = Objective(
      .minimize,
      missing.map { Term(Double(draws.draw(in: 10_000...99_999)), $0) }
        + places.map { Term(Double(draws.draw(in: 0...999)), $0) })
    self.model = model
    self.places = places
    points = Self.points(of: model)
  }

  /// The best objective within limits of a sum; nil where nothing is there.
  func best(where holds: ([Double]) -> Bool = { _ in true }) -> Double? {
    points.filter(holds).map(model.objectiveValue).min()
  }

  private static func points(of model: LinearModel) -> [[Double]] {
    var points: [[Double]] = [[]]
    for column in model.variables {
      points = points.flatMap { point in (0...Int(column.upper ?? 0)).map { point + [Double($0)] } }
    }
    return points.filter { model.violations(of: $0).isEmpty }
  }
}
