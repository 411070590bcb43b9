extension LinearModel {
  /// Everything in the model that no solver should be asked about, in order of columns, rows and objective.
  ///
  /// GLPK calls some models with NaN optimal and ends the process on others; nothing reaches it that stands here.
  public func issues() -> [ModelIssue] {
    var found: [ModelIssue] = []
    if variables.isEmpty { found.append(ModelIssue(culprit: "model \(quoted(name))", fault: .noColumns)) }
    var names = Set<String>()
    for (index, column) in variables.enumerated() {
      let culprit = "column \(quoted(column.name)) (number \(index))"
      found += nameIssues(column.name, culprit, &names)
      found += boundIssues(column, culprit)
    }
    names = []
    for (index, row) in constraints.enumerated() {
      let culprit = "row \(quoted(row.name)) (number \(index))"
      found += nameIssues(row.name, culprit, &names)
      found += limitIssues(row, culprit)
      found += termIssues(row.terms, culprit)
    }
    found += termIssues(objective.terms, "the objective")
    found += numberIssues(objective.constant, "the constant", "the objective")
    return found
  }

  private func nameIssues(_ name: String, _ culprit: String, _ names: inout Set<String>) -> [ModelIssue] {
    var found: [ModelIssue] = []
    let isTame = !name.isEmpty && name.utf8.count <= 255 && name.utf8.allSatisfy { $0 > 32 && $0 != 127 }
    if !isTame { found.append(ModelIssue(culprit: culprit, fault: .wildName)) }
    if !names.insert(name).inserted { found.append(ModelIssue(culprit: culprit, fault: .duplicateName)) }
    return found
  }

  private func boundIssues(_ column: VariableDefinition, _ culprit: String) -> [ModelIssue] {
    let found =
      numberIssues(column.lower ?? 0, "the lower bound", culprit)
      + numberIssues(column.upper ?? 0, "the upper bound", culprit)
    guard found.isEmpty, let lower = column.lower, let upper = column.upper else { return found }
    if lower > upper { return [ModelIssue(culprit: culprit, fault: .crossedBounds)] }
    if column.kind == .integer, lower.rounded(.up) > upper.rounded(.down) {
      return [ModelIssue(culprit: culprit, fault: .noWholeNumber)]
    }
    return []
  }

  private func limitIssues(_ row: ConstraintDefinition, _ culprit: String) -> [ModelIssue] {
    if row.lower == nil && row.upper == nil { return [ModelIssue(culprit: culprit, fault: .unlimitedRow)] }
    var found =
      numberIssues(row.lower ?? 0, "the lower limit", culprit)
      + numberIssues(row.upper ?? 0, "the upper limit", culprit)
    if found.isEmpty, let lower = row.lower, let upper = row.upper, lower > upper {
      found.append(ModelIssue(culprit: culprit, fault: .crossedBounds))
    }
    return found
  }

  private func termIssues(_ terms: [Term], _ culprit: String) -> [ModelIssue] {
    var found: [ModelIssue] = []
    var seen = Set<Int>()
    for term in terms {
      let index = term.variable.index
      guard variables.indices.contains(index) else {
        found.append(ModelIssue(culprit: culprit, fault: .foreignColumn(index)))
        continue
      }
      found += numberIssues(term.coefficient, "the coefficient of \(variables[index].name)", culprit)
      if !seen.insert(index).inserted {
        found.append(ModelIssue(culprit: culprit, fault: .duplicateEntry(variables[index].name)))
      }
    }
    return found
  }

  private func numberIssues(_ number: Double, _ what: @autoclosure () -> String, _ culprit: String) -> [ModelIssue] {
    if !number.isFinite { return [ModelIssue(culprit: culprit, fault: .notFinite(what()))] }
    if abs(number) > 1e15 { return [ModelIssue(culprit: culprit, fault: .hugeNumber(what()))] }
    return []
  }

  private func quoted(_ name: String) -> String { name.isEmpty ? "without a name" : "“\(name.prefix(80))”" }
}
