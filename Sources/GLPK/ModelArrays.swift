internal import CGLPK
internal import LinearModel

/// A model laid out as the C side reads it: a minimisation, rows after columns, entries counted from one.
///
/// The memory is owned by this object and does not move, because the solving thread reads it.
final class ModelArrays {
  /// The pointers and counts to hand to C; valid as long as this object lives.
  let raw: cglpk_model

  private let columnLower: UnsafeMutableBufferPointer<Double>
  private let columnUpper: UnsafeMutableBufferPointer<Double>
  private let columnCost: UnsafeMutableBufferPointer<Double>
  private let columnIsInteger: UnsafeMutableBufferPointer<UInt8>
  private let rowLower: UnsafeMutableBufferPointer<Double>
  private let rowUpper: UnsafeMutableBufferPointer<Double>
  private let entryRow: UnsafeMutableBufferPointer<Int32>
  private let entryColumn: UnsafeMutableBufferPointer<Int32>
  private let entryValue: UnsafeMutableBufferPointer<Double>

  /// Lays out a model that has no issues.
  ///
  /// - Parameters:
  ///   - cutOff: an objective that solutions must reach, stated as one more row; nil: none.
  ///   - ignoringObjective: whether every solution is as good as any other.
  init(_ model: LinearModel, cutOff: Double? = nil, ignoringObjective: Bool = false) {
    let columns = model.variables.map(Self.column)
    columnLower = Self.copy(columns.map(\.lower))
    columnUpper = Self.copy(columns.map(\.upper))
    columnIsInteger = Self.copy(columns.map { $0.isInteger ? 1 : 0 })

    let sign: Double = model.objective.sense == .minimize ? 1 : -1
    var cost = [Double](repeating: 0, count: columns.count)
    if !ignoringObjective {
      for term in model.objective.terms { cost[term.variable.index] = sign * term.coefficient }
    }
    columnCost = Self.copy(cost)

    var rows = model.constraints
    if let cutOff {
      // A whisker of room, so that rounding errors do not cut off a solution that is just as good.
      let limit = sign * (cutOff - model.objective.constant)
      let room = 1e-9 * (1 + abs(limit))
      let terms = model.objective.terms.map { Term(sign * $0.coefficient, $0.variable) }
      rows.append(ConstraintDefinition(name: "cut-off", terms: terms, upper: limit + room))
    }
    rowLower = Self.copy(rows.map { $0.lower ?? -.infinity })
    rowUpper = Self.copy(rows.map { $0.upper ?? .infinity })

    // GLPK reads these from element 1.
    var inRow: [Int32] = [0]
    var inColumn: [Int32] = [0]
    var value: [Double] = [0]
    for (index, row) in rows.enumerated() {
      for term in row.terms where term.coefficient != 0 {
        inRow.append(Int32(index + 1))
        inColumn.append(Int32(term.variable.index + 1))
        value.append(term.coefficient)
      }
    }
    entryRow = Self.copy(inRow)
    entryColumn = Self.copy(inColumn)
    entryValue = Self.copy(value)

    raw = cglpk_model(
      column_count: Int32(columns.count), row_count: Int32(rows.count), entry_count: Int32(value.count - 1),
      column_lower: columnLower.baseAddress, column_upper: columnUpper.baseAddress,
      column_cost: columnCost.baseAddress, column_is_integer: columnIsInteger.baseAddress,
      row_lower: rowLower.baseAddress, row_upper: rowUpper.baseAddress,
      entry_row: entryRow.baseAddress, entry_column: entryColumn.baseAddress, entry_value: entryValue.baseAddress)
  }

  deinit {
    columnLower.deallocate()
    columnUpper.deallocate()
    columnCost.deallocate()
    columnIsInteger.deallocate()
    rowLower.deallocate()
    rowUpper.deallocate()
    entryRow.deallocate()
    entryColumn.deallocate()
    entryValue.deallocate()
  }

  /// Bounds as numbers. GLPK refuses fractional bounds of integer columns, so those move inward.
  private static func column(_ definition: VariableDefinition) -> (lower: Double, upper: Double, isInteger: Bool) {
    let lower = definition.lower ?? -.infinity
    let upper = definition.upper ?? .infinity
    guard definition.kind == .integer else { return (lower, upper, false) }
    return (lower.rounded(.up), upper.rounded(.down), true)
  }

  private static func copy<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: values.count)
    _ = buffer.initialize(from: values)
    return buffer
  }
}
