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
    for column in aimColumns {
      point[column.index] = model.variables[column.index].upper ?? Double(worstIdleUnit)
    }
    return point
  }

  /// The greatest weighted shortfall of a unit when nobody is sent.
  var worstIdleUnit: Int {
    problem.units.indices.map { unit in
      ledger.counts.filter { $0.unit == unit }.map { $0.coefficient * $0.needed.count }.reduce(0, +)
    }.max() ?? 0
  }
}
