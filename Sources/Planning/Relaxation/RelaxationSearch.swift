public import LinearModel
public import TrainingDomain

/// Looks for the cheapest relaxations of limits under which every target is met, or as little is missing as can be.
///
/// One model has all limits with a column each for what they give way by; first as little as possible is missing, then
/// the price is least. It is searched as plans are: the answer comes with a plan that exists, dealt out to people.
public struct RelaxationSearch: Sendable {
  private let solver: any MILPSolver
  private let options: PlanningOptions
  private let prices: RelaxationPrices
  private let kinds: Set<RelaxationKind>

  /// Makes a search at some prices; limits of other kinds hold as they stand.
  public init(
    solver: any MILPSolver, options: PlanningOptions, prices: RelaxationPrices, kinds: Set<RelaxationKind>
  ) {
    self.solver = solver
    self.options = options
    self.prices = prices
    self.kinds = kinds
  }

  /// Rounds of turns after which an answer stands as it is where no time limit is given, so that it is the same
  /// wherever it is searched for.
  private static let rounds = 1

  /// The cheapest relaxations; nil where no plan keeps the pins, or where the search ended without one.
  ///
  /// - Throws: `SolverError` where the solver refuses the model, which is a fault of this program.
  public func cheapest(for problem: PlanningProblem) throws(SolverError) -> CheapestRelaxation? {
    let limits = RelaxableLimits(problem, kinds)
    let rows = RelaxationRows(limits: limits, prices: prices)
    let surveyed = SurveyContext(limits.widened, extraPosts: limits.extraPosts)
    guard MandatoryPins(surveyed).broken.isEmpty else { return nil }
    var options = options
    options.rounds = options.timeLimit == nil ? Self.rounds : nil
    var planning = ProfilePlanning(
      solver: solver, options: options, surveyed: surveyed, ledger: TargetLedger(surveyed),
      deadline: Deadline(after: options.timeLimit), families: RelaxationRows.families)
    planning.aims = { rows.write(into: &$0) }
    switch try planning.plan() {
    case .nothingToDecide: return CheapestRelaxation.none
    case .infeasible, .stopped: return nil
    case .planned(let plan, let reached, _): return answer(plan, reached, limits)
    }
  }

  private func answer(
    _ plan: TrainingPlan, _ reached: StagedSearch.Reached, _ limits: RelaxableLimits
  ) -> CheapestRelaxation? {
    guard reached.stages.count == 2 else { return nil }
    let (missing, price) = (reached.stages[0], reached.stages[1])
    var found: [Relaxation] = []
    for (limit, term) in zip(limits.limits, price.objective.terms) {
      let value = Int(reached.point[term.column.index].rounded())
      guard value > 0 else { continue }
      switch limit {
      case .money: found.append(limit.with(amount: value * term.weight / max(1, prices.money)))
      case .seats, .posts: found.append(limit.with(amount: value))
      case .delay: found.append(limit)
      }
    }
    return CheapestRelaxation(
      relaxations: found, shortfall: missing.value, shortfallBound: missing.bound, price: Dong(price.value),
      priceBound: Dong(price.bound), plan: plan)
  }
}

extension CheapestRelaxation {
  /// What there is to relax where no target lacks anyone.
  fileprivate static let none = CheapestRelaxation(
    relaxations: [], shortfall: 0, shortfallBound: 0, price: .zero, priceBound: .zero,
    plan: TrainingPlan(enrolments: []))
}
