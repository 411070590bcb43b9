extension LinearModel {
  /// Every fault of the model, in the order columns, rows, objective; empty when it can be solved.
  ///
  /// Solvers abort or, worse, call nonsense optimal when they are given any of this: GLPK reports a NaN
  /// coefficient as an optimum. A model that merely has no solution is no fault, save bounds that exclude each
  /// other on a single line, which are always a slip.
  public func issues() -> [ModelIssue] {
    var found: [ModelIssue] = []
    checkSize(&found)
    checkNames(variables.map(\.name), of: "column", &found)
    for variable in variables { checkColumn(variable, &found) }
    checkNames(constraints.map(\.name), of: "row", &found)
    for constraint in constraints { checkRow(constraint, &found) }
    checkTerms(objective.terms, of: "the objective", culprit: "objective", &found)
    checkNumber(objective.constant, "the constant of the objective", culprit: "objective", &found)
    return found
  }

  /// Beyond this, doubles are near the end of exact whole numbers and some solvers read "infinite".
  public static let largestNumber = 1e15

  private func checkSize(_ found: inout [ModelIssue]) {
    if variables.isEmpty {
      found.append(ModelIssue(code: .emptyModel, culprit: name, message: "Model \(quoted(name)) has no columns."))
    }
    let entries = constraints.reduce(0) { $0 + $1.terms.count }
    if max(variables.count, constraints.count, entries) >= Int(Int32.max) / 8 {
      found.append(
        ModelIssue(
          code: .tooLarge, culprit: name,
          message: "Model \(quoted(name)) is too large: \(variables.count) columns, \(entries) entries."))
    }
  }

  private func checkNames(_ names: [String], of what: String, _ found: inout [ModelIssue]) {
    var seen: Set<String> = []
    for name in names {
      if let fault = NameRule.fault(in: name) {
        found.append(
          ModelIssue(code: .wildName, culprit: name, message: "The name of \(what) \(quoted(name)) \(fault)."))
      }
      if !seen.insert(name).inserted {
        found.append(
          ModelIssue(code: .duplicateName, culprit: name, message: "More than one \(what) is named \(quoted(name))."))
      }
    }
  }

  private func checkColumn(_ column: VariableDefinition, _ found: inout [ModelIssue]) {
    let name = column.name
    let sound = checkBounds(lower: column.lower, upper: column.upper, "column \(quoted(name))", culprit: name, &found)
    guard sound, column.kind == .integer, let lower = column.lower, let upper = column.upper else { return }
    if lower.rounded(.up) > upper.rounded(.down) {
      found.append(
        ModelIssue(
          code: .noWholeNumber, culprit: name,
          message: "Column \(quoted(name)) must be whole, but no whole number lies between \(text(lower)) and "
            + "\(text(upper))."))
    }
  }

  // Labels are closures: models have a hundred thousand numbers, and hardly ever one at fault.
  private func checkRow(_ row: ConstraintDefinition, _ found: inout [ModelIssue]) {
    if row.lower == nil, row.upper == nil {
      found.append(
        ModelIssue(
          code: .unboundedConstraint, culprit: row.name, message: "Row \(quoted(row.name)) has no bound on either side."
        ))
    }
    _ = checkBounds(
      lower: row.lower, upper: row.upper, "row \(quoted(row.name))", culprit: row.name, &found)
    checkTerms(row.terms, of: "row \(quoted(row.name))", culprit: row.name, &found)
  }

  private func checkTerms(
    _ terms: [Term], of label: @autoclosure () -> String, culprit: String, _ found: inout [ModelIssue]
  ) {
    var seen: Set<Int> = []
    for term in terms {
      let index = term.variable.index
      guard variables.indices.contains(index) else {
        found.append(
          ModelIssue(
            code: .foreignVariable, culprit: culprit,
            message: "A term of \(label()) names column number \(index), which belongs to another model."))
        continue
      }
      checkNumber(
        term.coefficient, "the coefficient of \(quoted(variables[index].name)) in \(label())", culprit: culprit, &found)
      if !seen.insert(index).inserted {
        found.append(
          ModelIssue(
            code: .duplicateEntry, culprit: culprit,
            message: "Column \(quoted(variables[index].name)) occurs more than once in \(label())."))
      }
    }
  }

  /// Whether both bounds are numbers in the right order.
  private func checkBounds(
    lower: Double?, upper: Double?, _ label: @autoclosure () -> String, culprit: String, _ found: inout [ModelIssue]
  ) -> Bool {
    let before = found.count
    if let lower { checkNumber(lower, "the lower bound of \(label())", culprit: culprit, &found) }
    if let upper { checkNumber(upper, "the upper bound of \(label())", culprit: culprit, &found) }
    guard found.count == before, let lower, let upper else { return found.count == before }
    if lower > upper {
      found.append(
        ModelIssue(
          code: .crossedBounds, culprit: culprit,
          message: "The lower bound \(text(lower)) of \(label()) exceeds its upper bound \(text(upper))."))
      return false
    }
    return true
  }

  private func checkNumber(
    _ number: Double, _ label: @autoclosure () -> String, culprit: String, _ found: inout [ModelIssue]
  ) {
    if number.isFinite, abs(number) <= Self.largestNumber { return }
    let label = label()
    let subject = label.prefix(1).uppercased() + label.dropFirst()
    if !number.isFinite {
      found.append(
        ModelIssue(code: .notFinite, culprit: culprit, message: "\(subject) is \(number), not a finite number."))
    } else {
      found.append(
        ModelIssue(
          code: .hugeNumber, culprit: culprit,
          message: "\(subject) is \(text(number)), beyond the \(text(Self.largestNumber)) up to which results are "
            + "exact."))
    }
  }

  private func text(_ number: Double) -> String { NumberText.of(number) }

  private func quoted(_ name: String) -> String { NameRule.quoted(name) }
}
