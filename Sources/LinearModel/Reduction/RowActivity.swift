/// Between which values a row's sum can lie while its columns keep their bounds.
///
/// Unbounded columns are counted apart, so that the range without one column can be told from the range with it.
struct RowActivity {
  private var least = 0.0
  private var greatest = 0.0
  private var openBelow = 0
  private var openAbove = 0

  /// The range of a row of a model.
  init(of row: ConstraintDefinition, in columns: [VariableDefinition]) {
    for term in row.terms {
      let (low, high) = Self.range(of: term, columns[term.variable.index])
      if let low { least += low } else { openBelow += 1 }
      if let high { greatest += high } else { openAbove += 1 }
    }
  }

  /// The least value of the sum; nil where it has none.
  var lower: Double? { openBelow == 0 ? least : nil }

  /// The greatest value of the sum; nil where it has none.
  var upper: Double? { openAbove == 0 ? greatest : nil }

  /// The least value of the sum without one of its terms; nil where it has none.
  func lower(without term: Term, _ column: VariableDefinition) -> Double? {
    guard let low = Self.range(of: term, column).low else { return openBelow == 1 ? least : nil }
    return openBelow == 0 ? least - low : nil
  }

  /// The greatest value of the sum without one of its terms; nil where it has none.
  func upper(without term: Term, _ column: VariableDefinition) -> Double? {
    guard let high = Self.range(of: term, column).high else { return openAbove == 1 ? greatest : nil }
    return openAbove == 0 ? greatest - high : nil
  }

  /// Takes a column's old range out and its new one in.
  mutating func replace(_ term: Term, _ old: VariableDefinition, with new: VariableDefinition) {
    let (before, after) = (Self.range(of: term, old), Self.range(of: term, new))
    if let low = before.low { least -= low } else { openBelow -= 1 }
    if let high = before.high { greatest -= high } else { openAbove -= 1 }
    if let low = after.low { least += low } else { openBelow += 1 }
    if let high = after.high { greatest += high } else { openAbove += 1 }
  }

  private static func range(of term: Term, _ column: VariableDefinition) -> (low: Double?, high: Double?) {
    let (one, other) = (column.lower.map { term.coefficient * $0 }, column.upper.map { term.coefficient * $0 })
    return term.coefficient >= 0 ? (one, other) : (other, one)
  }
}
