extension LinearModel {
  /// Passes over the rows; each passes on what the one before it found.
  private static let passes = 8

  /// Draws the bounds of whole columns together as far as the rows alone allow; no solution is lost.
  ///
  /// - Returns: whether a solution is still conceivable; where not, the model is left half tightened.
  public mutating func tightenBounds() -> Bool {
    // Bounds drawn from elsewhere may already contradict each other, and no row need speak of it.
    guard !variables.contains(where: \.isEmpty) else { return false }
    for _ in 0..<Self.passes {
      var changed = false
      for row in constraints {
        guard let changes = tighten(by: row) else { return false }
        changed = changed || changes
      }
      if !changed { break }
    }
    return true
  }

  /// Whether a row changed any bound; nil where no point satisfies it.
  private mutating func tighten(by row: ConstraintDefinition) -> Bool? {
    var activity = RowActivity(of: row, in: variables)
    var changed = false
    for term in row.terms where term.coefficient != 0 {
      let column = variables[term.variable.index]
      guard column.kind == .integer else { continue }
      var (least, greatest): (Double?, Double?) = (nil, nil)
      if let upper = row.upper, let rest = activity.lower(without: term, column) {
        let limit = (upper - rest) / term.coefficient
        if term.coefficient > 0 { greatest = limit } else { least = limit }
      }
      if let lower = row.lower, let rest = activity.upper(without: term, column) {
        let limit = (lower - rest) / term.coefficient
        if term.coefficient > 0 { least = max(least ?? limit, limit) } else { greatest = min(greatest ?? limit, limit) }
      }
      guard let narrowed = column.narrowed(least: least, greatest: greatest) else { continue }
      if narrowed.isEmpty { return nil }
      activity.replace(term, column, with: narrowed)
      setBounds(of: term.variable, lower: narrowed.lower, upper: narrowed.upper)
      changed = true
    }
    return changed
  }
}

extension VariableDefinition {
  /// Whether no value lies between the bounds.
  fileprivate var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower > upper
  }

  /// The whole column between two more limits, rounded inwards; nil where they change nothing.
  func narrowed(least: Double? = nil, greatest: Double? = nil) -> VariableDefinition? {
    var narrowed = self
    // Limits come from sums that can be a hair off a whole number.
    if let least {
      let whole = (least - 1e-6 * (1 + abs(least) * 1e-6)).rounded(.up) + 0
      if lower.map({ whole > $0 }) ?? true { narrowed.lower = whole }
    }
    if let greatest {
      let whole = (greatest + 1e-6 * (1 + abs(greatest) * 1e-6)).rounded(.down) + 0
      if upper.map({ whole < $0 }) ?? true { narrowed.upper = whole }
    }
    return narrowed == self ? nil : narrowed
  }
}
