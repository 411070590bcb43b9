extension LinearModel {
  /// How a point fails to be a solution, columns before rows; empty when it is one.
  ///
  /// A bound `b` may be missed by `tolerance · (1 + |b|)`, and an integer column may be `tolerance` from a whole
  /// number. Rows are judged with integer columns at the nearest whole number; a row that has nothing but integer
  /// columns, whole coefficients and whole bounds is judged exactly. Knows nothing of any solver.
  ///
  /// - Precondition: `issues()` is empty.
  public func violations(of point: [Double], tolerance: Double = 1e-6) -> [Violation] {
    guard point.count == variables.count else {
      return [Violation(kind: .length, culprit: name, value: Double(point.count), amount: .infinity)]
    }
    var found: [Violation] = []
    for (column, value) in zip(variables, point) {
      check(value, of: column, tolerance, &found)
    }
    if found.contains(where: { $0.kind == .notFinite }) { return found }
    let settled = roundingIntegers(in: point)
    for row in constraints {
      check(row, at: settled, tolerance, &found)
    }
    return found
  }

  /// The point with the values of integer columns replaced by the nearest whole numbers.
  public func roundingIntegers(in point: [Double]) -> [Double] {
    zip(variables, point).map { column, value in
      // Adding zero turns -0.0 into 0.0, which would otherwise reach reports as "-0".
      column.kind == .integer ? value.rounded() + 0 : value
    }
  }

  private func check(
    _ value: Double, of column: VariableDefinition, _ tolerance: Double, _ found: inout [Violation]
  ) {
    guard value.isFinite else {
      found.append(Violation(kind: .notFinite, culprit: column.name, value: value, amount: .infinity))
      return
    }
    if let amount = Self.excess(of: value, lower: column.lower, upper: column.upper, tolerance) {
      found.append(Violation(kind: .columnBound, culprit: column.name, value: value, amount: amount))
    }
    let distance = abs(value - value.rounded())
    if column.kind == .integer, distance > tolerance {
      found.append(Violation(kind: .integrality, culprit: column.name, value: value, amount: distance))
    }
  }

  private func check(
    _ row: ConstraintDefinition, at point: [Double], _ tolerance: Double, _ found: inout [Violation]
  ) {
    let sum: Double
    let allowed: Double
    if let whole = wholeSum(of: row, at: point) {
      sum = whole
      allowed = 0
    } else {
      sum = row.terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }
      allowed = tolerance
    }
    if let amount = Self.excess(of: sum, lower: row.lower, upper: row.upper, allowed) {
      found.append(Violation(kind: .rowBound, culprit: row.name, value: sum, amount: amount))
    }
  }

  /// The exact sum of a row in whole numbers; nil when the row has fractions or outgrows exact numbers.
  private func wholeSum(of row: ConstraintDefinition, at point: [Double]) -> Double? {
    for bound in [row.lower, row.upper] {
      if let bound, bound != bound.rounded() { return nil }
    }
    guard let sum = ExactSum.of(row.terms, at: point, in: self) else { return nil }
    return Double(exactly: sum)
  }

  private static func excess(of value: Double, lower: Double?, upper: Double?, _ tolerance: Double) -> Double? {
    if let lower, value < lower - tolerance * (1 + abs(lower)) { return lower - value }
    if let upper, value > upper + tolerance * (1 + abs(upper)) { return value - upper }
    return nil
  }
}
