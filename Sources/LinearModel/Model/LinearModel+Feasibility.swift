extension LinearModel {
  /// Every bound, row and wholeness a point does not keep, in order of columns and rows; empty for a feasible point.
  ///
  /// - Parameter tolerance: what is forgiven, relative to `1 + |limit|`. Rows whose terms are all whole columns with
  ///   whole coefficients are summed exactly and forgiven nothing, once the point's whole columns are whole.
  public func violations(of point: [Double], tolerance: Double = 1e-6) -> [Violation] {
    guard point.count == variables.count else {
      return [Violation(culprit: "the point, which has \(point.count) values for \(variables.count) columns", amount: .infinity)]
    }
    var found: [Violation] = []
    for (column, value) in zip(variables, point) {
      let excess = excess(of: value, over: column.lower, column.upper)
      let isOff = excess > tolerance * (1 + abs(value)) || !value.isFinite
      if isOff { found.append(Violation(culprit: "column “\(column.name)”", amount: excess)) }
      let fraction = abs(value - value.rounded())
      if column.kind == .integer, fraction > tolerance {
        found.append(Violation(culprit: "wholeness of column “\(column.name)”", amount: fraction))
      }
    }
    for row in constraints {
      let (sum, isExact) = sum(of: row.terms, at: point)
      let excess = excess(of: sum, over: row.lower, row.upper)
      let limit = max(abs(row.lower ?? 0), abs(row.upper ?? 0))
      if excess > (isExact ? 0 : tolerance * (1 + limit)) || !sum.isFinite {
        found.append(Violation(culprit: "row “\(row.name)”", amount: excess))
      }
    }
    return found
  }

  /// The objective's value at a point, in exact whole numbers where its columns and coefficients are whole.
  public func objectiveValue(at point: [Double]) -> Double {
    let (sum, _) = sum(of: objective.terms, at: point)
    return sum + objective.constant
  }

  /// A sum of terms, and whether it was formed of whole numbers without rounding.
  private func sum(of terms: [Term], at point: [Double]) -> (sum: Double, isExact: Bool) {
    var whole = 0
    for term in terms {
      let value = point[term.variable.index]
      guard variables[term.variable.index].kind == .integer, let coefficient = Int(exactly: term.coefficient),
        let number = Int(exactly: value)
      else { return (terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }, false) }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: number)
      let (total, overflows) = whole.addingReportingOverflow(product)
      if overflow || overflows || abs(total) > 1 << 53 {
        return (terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }, false)
      }
      whole = total
    }
    return (Double(whole), true)
  }

  private func excess(of value: Double, over lower: Double?, _ upper: Double?) -> Double {
    max(0, (lower ?? -.infinity) - value, value - (upper ?? .infinity))
  }
}
