extension LinearModel {
  /// The objective at a point, its constant included.
  ///
  /// Exact when all terms are integer columns with whole coefficients; the constant is added last.
  ///
  /// - Precondition: the point has a value for every column.
  public func objectiveValue(at point: [Double]) -> Double {
    let settled = roundingIntegers(in: point)
    if let sum = ExactSum.of(objective.terms, at: settled, in: self) {
      return Double(sum) + objective.constant
    }
    return objective.terms.reduce(objective.constant) { $0 + $1.coefficient * settled[$1.variable.index] }
  }

  /// A bound on the objective, moved to the nearest value that the objective can take.
  ///
  /// Where all terms are integer columns with whole coefficients, the objective moves in steps of their greatest
  /// common divisor, so a bound between two steps proves the next one. Other bounds come back unchanged.
  public func tightened(bound: Double) -> Double {
    guard let step = ExactSum.step(of: objective.terms, in: self) else { return bound }
    let steps = (bound - objective.constant) / Double(step)
    // A bound that is a step but for rounding errors must not prove the step beyond.
    let slack = 1e-6 * max(1, abs(steps) * 1e-3)
    let whole =
      objective.sense == .minimize ? (steps - slack).rounded(.up) : (steps + slack).rounded(.down)
    return whole * Double(step) + objective.constant + 0
  }

  /// Whether one value of the objective is better than another.
  public func isBetter(_ value: Double, than other: Double) -> Bool {
    objective.sense == .minimize ? value < other : value > other
  }
}
