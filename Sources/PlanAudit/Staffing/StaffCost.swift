internal import TrainingDomain

/// What a decision about staff costs in every year of the horizon, and who pays.
struct StaffCost {
  let source: FundingSource.ID
  /// Amounts by year, ascending, without years that cost nothing.
  let years: [(year: Int, amount: Int128)]

  /// The cost of a decision; nil where its lever is unknown.
  init?(_ move: StaffMove, _ problem: PlanningProblem) {
    let people = Int128(max(0, move.count.count))
    let levers = problem.levers
    var once: Int128 = 0
    var yearly: Int128 = 0
    switch move.kind {
    case .hire(let id, _):
      guard let lever = levers.recruitment.first(where: { $0.id == id }) else { return nil }
      source = lever.source
      once = Int128(lever.costPerHire.amount)
      yearly = Int128(lever.costPerYear.amount)
    case .transfer(let id, _, _):
      guard let lever = levers.transfers.first(where: { $0.id == id }) else { return nil }
      source = lever.source
      once = Int128(lever.costPerCase.amount)
    case .earlyRetirement(let id, _):
      guard let lever = levers.earlyRetirement.first(where: { $0.id == id }) else { return nil }
      source = lever.source
      once = Int128(lever.costPerCase.amount)
    }
    var years: [(year: Int, amount: Int128)] = []
    for year in problem.horizon.years.map(\.number) where year >= move.year.number {
      let amount = people * ((year == move.year.number ? once : 0) + yearly)
      if amount != 0 { years.append((year, amount)) }
    }
    self.years = years
  }
}
