/// Sums of whole coefficients times integer columns, in integer arithmetic.
package enum ExactSum {
  /// The sum at a point whose integer columns are whole; nil when a term is fractional or a number overflows.
  static func of(_ terms: [Term], at point: [Double], in model: LinearModel) -> Int? {
    var sum = 0
    for term in terms {
      guard model[term.variable].kind == .integer,
        let coefficient = Int(exactly: term.coefficient),
        let value = Int(exactly: point[term.variable.index])
      else { return nil }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: value)
      let (next, carry) = sum.addingReportingOverflow(product)
      if overflow || carry { return nil }
      sum = next
    }
    return sum
  }

  /// The step between the values an objective can take: the greatest common divisor of its coefficients.
  ///
  /// Nil when a term is fractional, or when there is no term.
  package static func step(of terms: [Term], in model: LinearModel) -> Int? {
    var divisor = 0
    for term in terms where term.coefficient != 0 {
      guard model[term.variable].kind == .integer, let coefficient = Int(exactly: term.coefficient) else { return nil }
      var (left, right) = (divisor, abs(coefficient))
      while right != 0 { (left, right) = (right, left % right) }
      divisor = left
    }
    return divisor == 0 ? nil : divisor
  }
}
