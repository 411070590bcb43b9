internal import LinearModel
internal import TrainingDomain

/// One aim as a sum of whole numbers times columns.
struct StageObjective: Sendable {
  let stage: ObjectiveStage
  /// What each column weighs, in order of columns.
  let terms: [(weight: Int, column: Variable)]
  /// What is added whatever is decided.
  let constant: Int

  /// The greatest common divisor of the weights: the aim's values lie on a grid of this width.
  var grid: Int { terms.map(\.weight).reduce(0) { $0 == 0 ? abs($1) : Fraction.greatestCommonDivisor($0, $1) } }

  /// A value no plan is below: every column is at least zero, so only negative weights could go under the constant.
  var least: Int { terms.contains { $0.weight < 0 } ? 0 : constant }

  /// The aim's value at a point whose columns are whole.
  func value(at point: [Double]) -> Int {
    terms.reduce(constant) { $0 + $1.weight * Int(point[$1.column.index].rounded()) }
  }

  /// The model's objective: weights divided by the grid, without the constant.
  var objective: Objective {
    let grid = max(1, grid)
    return Objective(.minimize, terms.map { Term(Double($0.weight / grid), $0.column) })
  }

  /// The model's objective that belongs to a value of the aim.
  func scaled(_ value: Int) -> Double { Double(value - constant) / Double(max(1, grid)) }

  /// The aim's value that belongs to a value of the model's objective, rounded up to the grid; one that is on the grid but
  /// for rounding errors does not prove the next, as in `LinearModel.tightened`.
  ///
  /// A value that is whole has been proven or rounded before and is taken as it stands.
  func bound(from value: Double) -> Int {
    let slack = value == value.rounded() ? 0 : 1e-6 * max(1, abs(value) * 1e-3)
    return Int((value - slack).rounded(.up)) * max(1, grid) + constant
  }
}
