/// Writes a model in the CPLEX LP format, the one people can read.
///
/// The text depends on nothing but the model, byte for byte. It keeps to what GLPK, CBC and HiGHS all read: names
/// are encoded by `FileName`, a row bounded on two sides becomes two rows with the suffixes `_lo` and `_hi`, and a
/// constant in the objective becomes the coefficient of a column `_one` that is fixed at one.
public struct LPWriter: Sendable {
  private let model: LinearModel
  private let columns: [String]
  private let rows: [String]
  private var text = ""

  /// The file for a model that has no issues.
  public static func text(_ model: LinearModel) -> String {
    var writer = LPWriter(model)
    writer.write()
    return writer.text
  }

  private init(_ model: LinearModel) {
    self.model = model
    columns = FileName.encoded(model.variables.map(\.name), prefix: Self.columnPrefix)
    rows = FileName.encoded(model.constraints.map(\.name), prefix: Self.rowPrefix)
  }

  private static let columnPrefix = "_column"
  private static let rowPrefix = "_row"
  private static let termsPerLine = 6

  private mutating func write() {
    line("\\ Model \(FileName.printable(model.name))")
    let legend =
      FileName.legend(model.variables.map(\.name), columns, prefix: Self.columnPrefix)
      + FileName.legend(model.constraints.map(\.name), rows, prefix: Self.rowPrefix)
    for entry in legend { line("\\ \(entry)") }
    writeObjective()
    line("Subject To")
    for (row, name) in zip(model.constraints, rows) { write(row, name) }
    writeBounds()
    writeIntegers()
    line("End")
  }

  private mutating func writeObjective() {
    line(model.objective.sense == .minimize ? "Minimize" : "Maximize")
    var summands = self.summands(model.objective.terms)
    // A column that no row mentions would be unknown to a reader, so it is named here.
    var isMentioned = [Bool](repeating: false, count: columns.count)
    for term in model.objective.terms where term.coefficient != 0 { isMentioned[term.variable.index] = true }
    for row in model.constraints {
      for term in row.terms where term.coefficient != 0 { isMentioned[term.variable.index] = true }
    }
    for (column, name) in zip(isMentioned, columns) where !column { summands.append("+ 0 \(name)") }
    if model.objective.constant != 0 { summands.append(Self.summand(model.objective.constant, "_one")) }
    writeSum("objective_", summands, relation: "")
  }

  private mutating func write(_ row: ConstraintDefinition, _ name: String) {
    var sum = summands(row.terms)
    if sum.isEmpty { sum = ["+ 0 \(columns[0])"] }
    switch (row.lower, row.upper) {
    case (let lower?, let upper?) where lower == upper: writeSum(name, sum, relation: " = \(NumberText.of(lower))")
    case (let lower?, let upper?):
      writeSum(name + "_lo", sum, relation: " >= \(NumberText.of(lower))")
      writeSum(name + "_hi", sum, relation: " <= \(NumberText.of(upper))")
    case (let lower?, nil): writeSum(name, sum, relation: " >= \(NumberText.of(lower))")
    case (nil, let upper?): writeSum(name, sum, relation: " <= \(NumberText.of(upper))")
    case (nil, nil): break
    }
  }

  private mutating func writeBounds() {
    line("Bounds")
    for (column, name) in zip(model.variables, columns) {
      switch (column.lower, column.upper) {
      case (nil, nil): line(" \(name) free")
      case (let lower?, let upper?) where lower == upper: line(" \(name) = \(NumberText.of(lower))")
      case (let lower?, let upper?): line(" \(NumberText.of(lower)) <= \(name) <= \(NumberText.of(upper))")
      // Zero is what every reader assumes, for integer columns too.
      case (let lower?, nil): if lower != 0 { line(" \(name) >= \(NumberText.of(lower))") }
      case (nil, let upper?): line(" -inf <= \(name) <= \(NumberText.of(upper))")
      }
    }
    if model.objective.constant != 0 { line(" _one = 1") }
  }

  private mutating func writeIntegers() {
    guard model.hasIntegers else { return }
    line("Generals")
    for (column, name) in zip(model.variables, columns) where column.kind == .integer { line(" \(name)") }
  }

  private mutating func writeSum(_ name: String, _ summands: [String], relation: String) {
    text += " \(name):"
    for (place, summand) in summands.enumerated() {
      if place > 0, place.isMultiple(of: Self.termsPerLine) { text += "\n  " }
      text += " \(summand)"
    }
    line(relation)
  }

  private func summands(_ terms: [Term]) -> [String] {
    terms.filter { $0.coefficient != 0 }.map { Self.summand($0.coefficient, columns[$0.variable.index]) }
  }

  private static func summand(_ coefficient: Double, _ name: String) -> String {
    let sign = coefficient < 0 ? "-" : "+"
    let size = abs(coefficient)
    return size == 1 ? "\(sign) \(name)" : "\(sign) \(NumberText.of(size)) \(name)"
  }

  private mutating func line(_ content: String) {
    text += content + "\n"
  }
}
