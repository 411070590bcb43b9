internal import LinearModel

/// A sum of whole columns kept at most, or at least, at a whole number.
enum CaseLimit: Sendable {
  case atMost(Double, of: [Variable])
  case atLeast(Double, of: [Variable])
}

extension LinearModel {
  /// Keeps a limit: a bound where the sum is one column, a row otherwise.
  mutating func add(_ limit: CaseLimit) {
    let (columns, least, most): ([Variable], Double?, Double?) =
      switch limit {
      case .atMost(let value, let columns): (columns, nil, value)
      case .atLeast(let value, let columns): (columns, value, nil)
      }
    guard columns.count == 1, let column = columns.first else {
      addConstraint("case(\(constraints.count + 1))", columns.map { Term(1, $0) }, lower: least, upper: most)
      return
    }
    let old = variables[column.index]
    setBounds(
      of: column, lower: [old.lower, least].compactMap(\.self).max(), upper: [old.upper, most].compactMap(\.self).min())
  }
}
