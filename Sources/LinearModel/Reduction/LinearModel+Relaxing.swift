extension LinearModel {
  /// The model in which only some columns must be whole, of those that must be.
  public func relaxed(keepingWhole columns: [Variable]) -> LinearModel {
    var isKept = [Bool](repeating: false, count: variables.count)
    for column in columns { isKept[column.index] = true }
    var relaxed = LinearModel(name: name)
    for (column, isKept) in zip(variables, isKept) {
      relaxed.addVariable(
        column.name, lower: column.lower, upper: column.upper, kind: isKept ? column.kind : .continuous)
    }
    for row in constraints { relaxed.addConstraint(row.name, row.terms, lower: row.lower, upper: row.upper) }
    relaxed.objective = objective
    return relaxed
  }
}
