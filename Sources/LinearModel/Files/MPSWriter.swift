/// Writes a model in the free MPS format, which HiGHS, CBC, SCIP and glpsol read.
///
/// The format has no sense: a maximisation is written as the minimisation of its negative, and says so in a comment.
public enum MPSWriter {
  /// The model's text.
  public static func text(of model: LinearModel) -> String {
    let sign = model.objective.sense == .minimize ? 1.0 : -1.0
    var lines: [String] = []
    if sign < 0 { lines.append("* the objective is the negative of the one to be maximised") }
    lines.append("NAME \(FileName.legal(model.name.isEmpty ? "model" : model.name))")
    lines += ["ROWS", " N obj"]
    for row in model.constraints { lines.append(" \(kind(row)) \(FileName.legal(row.name))") }
    lines.append("COLUMNS")
    lines += columns(model, sign)
    lines.append("RHS")
    if model.objective.constant != 0 {
      lines.append(" RHS obj \(NumberText.text(-sign * model.objective.constant))")
    }
    for row in model.constraints {
      let limit = row.upper ?? row.lower ?? 0
      if limit != 0 { lines.append(" RHS \(FileName.legal(row.name)) \(NumberText.text(limit))") }
    }
    let ranged = model.constraints.filter { row in row.lower != nil && row.upper != nil && row.lower != row.upper }
    if !ranged.isEmpty {
      lines.append("RANGES")
      for row in ranged {
        let width = (row.upper ?? 0) - (row.lower ?? 0)
        lines.append(" RANGE \(FileName.legal(row.name)) \(NumberText.text(width))")
      }
    }
    lines.append("BOUNDS")
    for column in model.variables { lines += bounds(column) }
    lines.append("ENDATA")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func kind(_ row: ConstraintDefinition) -> String {
    if row.lower == row.upper { return "E" }
    return row.upper != nil ? "L" : "G"
  }

  private static func columns(_ model: LinearModel, _ sign: Double) -> [String] {
    var entries = Array(repeating: [(row: String, value: Double)](), count: model.variables.count)
    for term in model.objective.terms { entries[term.variable.index].append(("obj", sign * term.coefficient)) }
    for row in model.constraints {
      let name = FileName.legal(row.name)
      for term in row.terms { entries[term.variable.index].append((name, term.coefficient)) }
    }
    var lines: [String] = []
    var isInteger = false
    var markers = 0
    func mark(_ whole: Bool) {
      guard whole != isInteger else { return }
      markers += 1
      lines.append(" MARKER\(markers) 'MARKER' '\(whole ? "INTORG" : "INTEND")'")
      isInteger = whole
    }
    for (column, found) in zip(model.variables, entries) {
      mark(column.kind == .integer)
      let name = FileName.legal(column.name)
      for entry in found.isEmpty ? [("obj", 0)] : found {
        lines.append(" \(name) \(entry.0) \(NumberText.text(entry.1))")
      }
    }
    mark(false)
    return lines
  }

  private static func bounds(_ column: VariableDefinition) -> [String] {
    let name = FileName.legal(column.name)
    switch (column.lower, column.upper) {
    case (nil, nil): return [" FR BOUND \(name)"]
    case (let lower?, let upper?) where lower == upper: return [" FX BOUND \(name) \(NumberText.text(lower))"]
    case (let lower, let upper):
      // Readers disagree on integer columns without an upper bound, so "no bound" is said outright.
      let low = lower.map { " LO BOUND \(name) \(NumberText.text($0))" } ?? " MI BOUND \(name)"
      let high = upper.map { " UP BOUND \(name) \(NumberText.text($0))" } ?? " PL BOUND \(name)"
      return [low, high]
    }
  }
}
