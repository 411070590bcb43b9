internal import LinearModel
internal import TrainingDomain

extension PlanFormulation {
  /// The point where nobody is sent and every head is missing; nil where a pin demands that someone is.
  ///
  /// Columns an aim has added count what is missing, so they stand at their greatest value.
  var idlePoint: [Double]? {
    guard profiles.allSatisfy({ $0.traits.mandatory.isEmpty }) else { return nil }
    var point = Array(repeating: 0.0, count: model.variables.count)
    for (count, missing) in zip(ledger.counts, shortfall) {
      if let missing { point[missing.index] = Double(count.needed.count) }
    }
    for (count, required) in zip(ledger.counts, required) {
      if let required { point[required.index] = Double(count.required.count) }
    }
    for (crew, columns) in zip(crews, staff) where !crew.isOptional {
      point[columns[0].index] = Double(crew.size)
    }
    for column in idleColumns { point[column.index] = 1 }
    for column in aimColumns {
      point[column.index] = model.variables[column.index].upper ?? Double(worstIdleUnit)
    }
    return point
  }

  /// The greatest weighted shortfall of a unit when nobody is sent.
  var worstIdleUnit: Int {
    var byUnit = Array(repeating: 0, count: problem.units.count)
    for count in ledger.counts {
      if let unit = count.unit { byUnit[unit] += count.coefficient * count.needed.count }
    }
    return byUnit.max() ?? 0
  }
}
