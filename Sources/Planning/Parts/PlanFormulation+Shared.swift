internal import LinearModel
internal import TrainingDomain

extension PlanFormulation {
  /// Adds rows that hold the plan to a share of what is shared.
  mutating func limit(_ shared: SharedLimits, to limits: [Int]) {
    for (number, limit) in shared.limits.enumerated() {
      let terms = limit.weights.compactMap { weight in
        SharedLimit.column(of: shared.items[weight.item], in: self).map { Term(Double(weight.weight), $0) }
      }
      guard !terms.isEmpty else { continue }
      model.addConstraint("shared(\(number + 1))", terms, upper: Double(limits[number]))
    }
  }
}
