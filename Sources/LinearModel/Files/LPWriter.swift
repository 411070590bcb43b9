/// Writes a model in the CPLEX LP format, which HiGHS, CBC, SCIP and glpsol read.
///
/// The text depends on the model alone: same model, same bytes.
public enum LPWriter {
  /// The model's text.
  public static func text(of model: LinearModel) -> String {
    var lines = ["\\ \(FileName.legal(model.name))"]
    lines.append(model.objective.sense == .minimize ? "Minimize" : "Maximize")
    lines += sum("obj", model.objective.terms, in: model, constant: model.objective.constant)
    lines.append("Subject To")
    for row in model.constraints { lines += rows(row, in: model) }
    lines.append("Bounds")
    for column in model.variables { lines.append(bounds(column)) }
    let integers = model.variables.filter { $0.kind == .integer }
    if !integers.isEmpty {
      lines.append("General")
      lines += integers.map { " \(FileName.legal($0.name))" }
    }
    lines.append("End")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A row; one with two different limits becomes two, since not every reader takes a range.
  private static func rows(_ row: ConstraintDefinition, in model: LinearModel) -> [String] {
    let name = FileName.legal(row.name)
    switch (row.lower, row.upper) {
    case (let lower?, let upper?) where lower == upper: return limited(name, row.terms, "=", upper, in: model)
    case (let lower, let upper):
      let isPair = lower != nil && upper != nil
      return (lower.map { limited(isPair ? name + ".least" : name, row.terms, ">=", $0, in: model) } ?? [])
        + (upper.map { limited(isPair ? name + ".most" : name, row.terms, "<=", $0, in: model) } ?? [])
    }
  }

  private static func limited(
    _ name: String, _ terms: [Term], _ sign: String, _ limit: Double, in model: LinearModel
  ) -> [String] {
    var lines = sum(name, terms, in: model)
    lines[lines.count - 1] += " \(sign) \(NumberText.text(limit))"
    return lines
  }

  /// A sum over lines of up to six terms; an empty one is zero times the first column.
  private static func sum(_ name: String, _ terms: [Term], in model: LinearModel, constant: Double = 0) -> [String] {
    var words = terms.map { term in
      let sign = term.coefficient < 0 ? "-" : "+"
      let size = abs(term.coefficient) == 1 ? "" : NumberText.text(abs(term.coefficient)) + " "
      return "\(sign) \(size)\(FileName.legal(model.variables[term.variable.index].name))"
    }
    if words.isEmpty { words = ["0 \(FileName.legal(model.variables[0].name))"] }
    if constant != 0 { words.append("\(constant < 0 ? "-" : "+") \(NumberText.text(abs(constant)))") }
    var lines: [String] = []
    for start in stride(from: 0, to: words.count, by: 6) {
      let chunk = words[start..<min(start + 6, words.count)].joined(separator: " ")
      lines.append(start == 0 ? " \(name): \(chunk)" : "   \(chunk)")
    }
    return lines
  }

  private static func bounds(_ column: VariableDefinition) -> String {
    let name = FileName.legal(column.name)
    switch (column.lower, column.upper) {
    case (nil, nil): return " \(name) free"
    case (let lower?, nil): return " \(name) >= \(NumberText.text(lower))"
    case (nil, let upper?): return " -inf <= \(name) <= \(NumberText.text(upper))"
    case (let lower?, let upper?) where lower == upper: return " \(name) = \(NumberText.text(lower))"
    case (let lower?, let upper?): return " \(NumberText.text(lower)) <= \(name) <= \(NumberText.text(upper))"
    }
  }
}
