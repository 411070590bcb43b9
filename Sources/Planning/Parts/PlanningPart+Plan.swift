internal import LinearModel
internal import TrainingDomain

extension PlanningPart {
  /// Plans the part.
  ///
  /// - Parameters:
  ///   - shared: what is shared, and `limits` how much of each limit the part may take.
  ///   - idle: the values of the aims where nobody is sent.
  func plan(
    _ shared: SharedLimits, limits: [Int], idle: [Int], by solver: any MILPSolver, _ options: PlanningOptions,
    _ deadline: Deadline
  ) throws(SolverError) -> PartPlan.Outcome {
    let stages = surveyed.problem.stages
    var planning = ProfilePlanning(
      solver: solver, options: options, surveyed: surveyed, ledger: ledger, deadline: deadline)
    planning.dealsFirst = true
    if !shared.limits.isEmpty {
      planning.aims = { formulation in
        formulation.limit(shared, to: limits)
        return stages.map { formulation.objective(for: $0) }
      }
    }
    switch try planning.plan() {
    case .infeasible: return .infeasible
    case .stopped(let termination): return .stopped(termination)
    case .nothingToDecide:
      return .planned(
        PartPlan(
          plan: TrainingPlan(enrolments: []), values: idle, bounds: idle, cutShort: nil,
          items: shared.items.map { _ in 0 }))
    case .planned(let plan, let reached, _):
      return .planned(
        PartPlan(
          plan: plan, values: reached.stages.map(\.value), bounds: reached.stages.map(\.bound),
          cutShort: reached.cutShort, items: shared.taken(by: plan)))
    }
  }
}
