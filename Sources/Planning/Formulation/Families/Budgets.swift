internal import Languages
internal import LinearModel
internal import TrainingDomain

/// A source spends no more in a year than it has: `Σ_s cost[s, y]·places[s] + Σ_s fixed·classes[s]
/// + Σ_w cost[w, y]·staff[w] ≤ limit[y]`.
///
/// Where money carries over, the sums run from the first year: what is unspent is added to the next year, and
/// accumulates. Every row is divided by the greatest common divisor of its costs, the limit rounded down.
enum Budgets: ConstraintFamily {
  static let words = Wording(en: "budgets", vi: "kinh phí")

  static func addRows(to formulation: inout PlanFormulation) {
    let years = formulation.problem.horizon.years
    for source in formulation.problem.sources {
      var granted = 0
      for (offset, year) in years.enumerated() {
        granted = source.limit(in: year).amount + (source.carriesOver ? granted : 0)
        let first = source.carriesOver ? 0 : offset
        let spent = spending(from: source, in: first...offset, formulation)
        addRow(source, year, spent: spent, granted, to: &formulation)
        if !source.carriesOver { formulation.yearlyMoney.append(YearMoney(prices: spent, limit: granted)) }
      }
    }
  }

  /// What places and classes cost a source in a span of years.
  static func spending(
    from source: FundingSource, in years: ClosedRange<Int>, _ formulation: PlanFormulation
  ) -> [(cost: Int, column: Variable)] {
    let first = formulation.problem.horizon.first.number
    var terms: [(cost: Int, column: Variable)] = []
    for slot in formulation.slots where formulation.problem.courses[slot.course].source == source.id {
      let cost = slot.costByYear[years].reduce(0, +)
      if cost > 0, let places = formulation.quota[slot.index] { terms.append((cost, places)) }
      guard let classes = formulation.classes[slot.index], years.contains(slot.intake.year.number - first),
        case .ownClasses(let rule) = formulation.problem.courses[slot.course].delivery, rule.fixedCost > .zero
      else { continue }
      terms.append((rule.fixedCost.amount, classes))
    }
    return terms + staffing(from: source, in: years, formulation)
  }

  /// What those who come, move and go cost a source in a span of years.
  private static func staffing(
    from source: FundingSource, in years: ClosedRange<Int>, _ formulation: PlanFormulation
  ) -> [(cost: Int, column: Variable)] {
    zip(formulation.crews, formulation.staff).flatMap { crew, columns in
      zip(crew.ways, columns).compactMap { way, column in
        guard let move = way.move, let payer = move.source, formulation.problem.sources[payer].id == source.id
        else { return nil }
        let cost = move.costByYear[years].reduce(0, +)
        return cost > 0 ? (cost, column) : nil
      }
    }
  }

  private static func addRow(
    _ source: FundingSource, _ year: Year, spent terms: [(cost: Int, column: Variable)], _ granted: Int,
    to formulation: inout PlanFormulation
  ) {
    guard !terms.isEmpty else { return }
    let unit = terms.map(\.cost).reduce(0) { $0 == 0 ? $1 : Fraction.greatestCommonDivisor($0, $1) }
    formulation.model.addConstraint(
      "money(\(ModelName.legal(source.id.rawValue)),\(year))",
      terms.map { Term(Double($0.cost / unit), $0.column) }, upper: Double(granted / unit))
  }
}
