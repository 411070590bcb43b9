/// Writes a model in the free MPS format, the one every solver reads.
///
/// The text depends on nothing but the model, byte for byte. The format has no word for maximising that all readers
/// know, so a maximisation is written as the minimisation of the negated objective, and says so in a comment. Names
/// are encoded by `FileName`; a constant in the objective becomes the coefficient of a column `_one` fixed at one.
public struct MPSWriter: Sendable {
  private let model: LinearModel
  private let columns: [String]
  private let rows: [String]
  private var text = ""

  /// The file for a model that has no issues.
  public static func text(_ model: LinearModel) -> String {
    var writer = MPSWriter(model)
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
  /// Ends in a lone underscore, which no encoded name does.
  private static let objectiveName = "objective_"

  private mutating func write() {
    line("* Model \(FileName.printable(model.name))")
    if model.objective.sense == .maximize { line("* The model maximises; this file minimises the negated objective.") }
    for entry in FileName.legend(model.variables.map(\.name), columns, prefix: Self.columnPrefix) { line("* \(entry)") }
    for entry in FileName.legend(model.constraints.map(\.name), rows, prefix: Self.rowPrefix) { line("* \(entry)") }
    let name = FileName.encoded(model.name)
    line("NAME \(name.isEmpty || name.utf8.count > FileName.longest ? "model" : name)")
    writeRows()
    writeColumns()
    writeRightHandSides()
    writeRanges()
    writeBounds()
    line("ENDATA")
  }

  private mutating func writeRows() {
    line("ROWS")
    line(" N \(Self.objectiveName)")
    for (row, name) in zip(model.constraints, rows) {
      let letter = row.lower == nil ? "L" : row.lower == row.upper ? "E" : "G"
      line(" \(letter) \(name)")
    }
  }

  private mutating func writeColumns() {
    line("COLUMNS")
    let sign: Double = model.objective.sense == .minimize ? 1 : -1
    var entries = [[(row: String, value: Double)]](repeating: [], count: columns.count)
    for term in model.objective.terms where term.coefficient != 0 {
      entries[term.variable.index].append((Self.objectiveName, sign * term.coefficient))
    }
    for (row, name) in zip(model.constraints, rows) {
      for term in row.terms where term.coefficient != 0 {
        entries[term.variable.index].append((name, term.coefficient))
      }
    }
    var markers = 0
    var inIntegers = false
    for (index, name) in columns.enumerated() {
      let isInteger = model.variables[index].kind == .integer
      if isInteger != inIntegers {
        markers += 1
        line(" MARKER\(markers) 'MARKER' '\(isInteger ? "INTORG" : "INTEND")'")
        inIntegers = isInteger
      }
      // A column without entries would be unknown to a reader.
      if entries[index].isEmpty { line(" \(name) \(Self.objectiveName) 0") }
      for entry in entries[index] { line(" \(name) \(entry.row) \(NumberText.of(entry.value))") }
    }
    if inIntegers { line(" MARKER\(markers + 1) 'MARKER' 'INTEND'") }
    if model.objective.constant != 0 {
      line(" _one \(Self.objectiveName) \(NumberText.of(sign * model.objective.constant))")
    }
  }

  private mutating func writeRightHandSides() {
    line("RHS")
    for (row, name) in zip(model.constraints, rows) {
      if let side = row.lower ?? row.upper, side != 0 { line(" RHS \(name) \(NumberText.of(side))") }
    }
  }

  private mutating func writeRanges() {
    var isFirst = true
    for (row, name) in zip(model.constraints, rows) {
      guard let lower = row.lower, let upper = row.upper, lower != upper else { continue }
      if isFirst { line("RANGES") }
      isFirst = false
      line(" RANGE \(name) \(NumberText.of(upper - lower))")
    }
  }

  /// Both bounds of every column are written: readers disagree on what is left out for integer columns and for
  /// negative upper bounds.
  private mutating func writeBounds() {
    line("BOUNDS")
    for (column, name) in zip(model.variables, columns) {
      switch (column.lower, column.upper) {
      case (nil, nil): line(" FR BOUND \(name)")
      case (let lower?, let upper?) where lower == upper: line(" FX BOUND \(name) \(NumberText.of(lower))")
      case (let lower, let upper):
        line(lower.map { " LO BOUND \(name) \(NumberText.of($0))" } ?? " MI BOUND \(name)")
        line(upper.map { " UP BOUND \(name) \(NumberText.of($0))" } ?? " PL BOUND \(name)")
      }
    }
    if model.objective.constant != 0 { line(" FX BOUND _one 1") }
  }

  private mutating func line(_ content: String) {
    text += content + "\n"
  }
}
