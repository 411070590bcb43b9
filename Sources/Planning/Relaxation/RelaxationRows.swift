internal import LinearModel
internal import TrainingDomain

/// Writes the limits that may give way into a model from which the rules on money and seats have been left out.
///
/// Every limit gets a column for what it gives way by, at a price; a target due later on some day is met on that day
/// instead, if its column is bought.
struct RelaxationRows: Sendable {
  let limits: RelaxableLimits
  let prices: RelaxationPrices

  /// The families to which these rows add.
  static let families: [any ConstraintFamily.Type] = ConstraintFamilies.all.filter {
    $0 != Budgets.self && $0 != Seats.self
  }

  /// Adds columns and rows, and returns two aims: what stays missing, and the price with a term for every limit.
  func write(into formulation: inout PlanFormulation) -> [StageObjective] {
    let days = dueDays(&formulation)
    let prices = money(&formulation) + seats(&formulation) + posts(formulation) + delays(days)
    let asked = limits.limits.map { limit in
      prices.first { $0.limit == limit } ?? Priced(limit: limit, weight: 1, column: nil)
    }
    let terms = asked.map { priced in
      (weight: priced.weight, column: priced.column ?? idle(for: priced.limit, &formulation))
    }
    return [missing(on: days, &formulation), StageObjective(stage: .cost, terms: terms, constant: 0)]
  }

  /// A column by which a limit gives way, and what a unit of it counts.
  struct Priced {
    let limit: Relaxation
    let weight: Int
    let column: Variable?
  }

  /// Every later day, which counts by its months.
  private func delays(_ days: [Variable?]) -> [Priced] {
    zip(limits.later, days.suffix(limits.later.count)).map { later, column in
      let target = limits.widened.targets[later.target].id
      return Priced(
        limit: .delay(target, months: later.months), weight: prices.monthOfDelay.amount * later.months, column: column)
    }
  }

  /// The column of a limit that no row holds, so that it never gives way.
  func idle(for limit: Relaxation, _ formulation: inout PlanFormulation) -> Variable {
    formulation.model.addVariable("more(\(limit.modelName))", upper: 0)
  }

  func asks(_ limit: Relaxation) -> Bool { limits.limits.contains(limit) }
}

extension Relaxation {
  /// The limit's name in a model.
  var modelName: String {
    switch self {
    case .money(let source, let year, _): "\(ModelName.legal(source.rawValue)),\(year)"
    case .seats(let course, let limit, let year, _):
      "\(ModelName.legal(course.rawValue)),\(limit + 1),\(year.map { "\($0)" } ?? "horizon")"
    case .posts(let unit, _): "\(ModelName.legal(unit.rawValue))"
    case .delay(let target, let months): "\(ModelName.legal(target.rawValue)),\(months)"
    }
  }
}
