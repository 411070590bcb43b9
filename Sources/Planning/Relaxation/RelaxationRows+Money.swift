internal import LinearModel
internal import TrainingDomain

extension RelaxationRows {
  /// `Σ cost·places ≤ limit + more` for every year, or for all years so far where money carries over.
  func money(_ formulation: inout PlanFormulation) -> [Priced] {
    var found: [Priced] = []
    for source in formulation.problem.sources {
      let years = formulation.problem.horizon.years
      let spent = years.indices.map { Budgets.spending(from: source, in: $0...$0, formulation) }
      let costs = spent.flatMap { $0.map(\.cost) } + years.map { source.limit(in: $0).amount }.filter { $0 > 0 }
      let unit = costs.reduce(0) { $0 == 0 ? $1 : Fraction.greatestCommonDivisor($0, $1) }
      guard unit > 0 else { continue }
      var more: [Variable] = []
      var granted = 0
      for (offset, year) in years.enumerated() {
        let limit = Relaxation.money(source.id, year, .zero)
        let column = formulation.model.addVariable("more(\(limit.modelName))", upper: asks(limit) ? nil : 0)
        found.append(Priced(limit: limit, weight: prices.money * unit, column: column))
        (more, granted) = source.carriesOver ? (more + [column], granted) : ([column], 0)
        granted += source.limit(in: year).amount
        let first = source.carriesOver ? 0 : offset
        let terms = Budgets.spending(from: source, in: first...offset, formulation)
        guard !terms.isEmpty else { continue }
        formulation.model.addConstraint(
          "money(\(ModelName.legal(source.id.rawValue)),\(year))",
          terms.map { Term(Double($0.cost / unit), $0.column) } + more.map { Term(-1, $0) },
          upper: Double(granted / unit))
      }
    }
    return found
  }
}
