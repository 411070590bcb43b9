public import LinearModel
public import Planning
public import TrainingDomain

/// Finds the smallest change of a problem that lets its targets be met, and verifies it by planning again.
public struct SmallestChangeSearch: Sendable {
  private let solver: any MILPSolver
  private let options: PlanningOptions
  private let kinds: [RelaxationKind]

  /// Makes a search in which limits of some kinds may give way.
  public init(solver: any MILPSolver, options: PlanningOptions, kinds: [RelaxationKind] = RelaxationKind.allCases) {
    self.solver = solver
    self.options = options
    self.kinds = RelaxationKind.allCases.filter(kinds.contains)
  }

  /// The smallest change of a problem at its own prices; none where no plan exists, or the search ended
  /// without one.
  ///
  /// - Throws: `SolverError` where the solver refuses the model, which is a fault of this program.
  public func change(of problem: PlanningProblem) throws(SolverError) -> Answered<SmallestChange> {
    var problem = problem
    problem.stages = [.shortfall]
    let replanning = Replanning(solver: solver, options: options)
    let before: Replanning.Plan
    switch try replanning.outcome(of: problem) {
    case .planned(let result, let plan): before = Replanning.Plan(result: result, plan: plan)
    case .infeasible(let reasons): return .infeasible(reasons: reasons)
    case .stopped(let reason): return .stopped(reason)
    }
    let prices = problem.relaxation ?? .assumed
    let search = RelaxationSearch(solver: solver, options: options, prices: prices, kinds: Set(kinds))
    guard let cheapest = try search.cheapest(for: problem) else {
      // The plan without any relaxation is one with them too: it is the search that ended.
      return .stopped(options.cancellation?.isCancelled == true ? .cancelled : .timeLimit)
    }
    let changed = cheapest.relaxations.map(\.change).applied(to: problem)
    let after = cheapest.relaxations.isEmpty ? before : try replanning.plan(changed, from: cheapest.plan)
    let promised = ShortfallAccount(of: cheapest.plan, in: changed).shortfall
    let missing = after?.result.targets.filter { $0.shortfall > .zero } ?? []
    return .found(
      SmallestChange(
        kinds: kinds, prices: prices, before: before, relaxations: cheapest.relaxations, price: cheapest.price,
        priceBound: cheapest.priceBound, shortfall: cheapest.shortfall, shortfallBound: cheapest.shortfallBound,
        changed: changed, after: after, promised: promised,
        outOfReach: missing.isEmpty ? [] : UnattainableTargets.notes(on: changed)))
  }
}
