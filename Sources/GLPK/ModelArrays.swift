internal import LinearModel

/// A model as the flat arrays the C entry reads: a minimisation with whole bounds for integer columns.
struct ModelArrays {
  let columnLower: [Double]
  let columnUpper: [Double]
  let columnCost: [Double]
  let columnIsInteger: [UInt8]
  let rowLower: [Double]
  let rowUpper: [Double]
  /// Entries as `glp_load_matrix` reads them: element 0 is unused, indices start at 1.
  let entryRow: [Int32]
  let entryColumn: [Int32]
  let entryValue: [Double]

  init(_ model: LinearModel) {
    let sign = model.objective.sense == .minimize ? 1.0 : -1.0
    columnLower = model.variables.map { column in
      let lower = column.lower ?? -.infinity
      return column.kind == .integer ? lower.rounded(.up) : lower
    }
    columnUpper = model.variables.map { column in
      let upper = column.upper ?? .infinity
      return column.kind == .integer ? upper.rounded(.down) : upper
    }
    columnIsInteger = model.variables.map { $0.kind == .integer ? 1 : 0 }
    var cost = Array(repeating: 0.0, count: model.variables.count)
    for term in model.objective.terms { cost[term.variable.index] = sign * term.coefficient }
    columnCost = cost
    rowLower = model.constraints.map { $0.lower ?? -.infinity }
    rowUpper = model.constraints.map { $0.upper ?? .infinity }
    var rows: [Int32] = [0]
    var columns: [Int32] = [0]
    var values = [0.0]
    for (index, row) in model.constraints.enumerated() {
      for term in row.terms where term.coefficient != 0 {
        rows.append(Int32(index + 1))
        columns.append(Int32(term.variable.index + 1))
        values.append(term.coefficient)
      }
    }
    entryRow = rows
    entryColumn = columns
    entryValue = values
  }
}
