internal import LinearModel
internal import TrainingDomain

/// Explains the targets a plan leaves unmet: who is blocked, and what the rest is lost to.
struct ObstacleSearch {
  let solver: any MILPSolver
  let options: PlanningOptions
  let surveyed: SurveyContext
  let ledger: TargetLedger
  /// When the explanation must be done; what is not solved by then stays an interval.
  let deadline: Deadline
  /// Whether figures may be solved at all.
  var maySolve = true

  /// Where more targets are unmet, such as hundreds counted commune by commune, their figures stay bounds.
  static let mostSolved = 40

  /// The obstacles of every target that misses heads, in the order of the results.
  func obstacles(of results: [TargetResult]) throws(SolverError) -> [TargetObstacles] {
    let unmet = results.indices.filter { results[$0].shortfall > .zero }
    guard !unmet.isEmpty else { return [] }
    let survey = ObstacleSurvey(surveyed, ledger, of: Set(unmet))
    let solves = maySolve && unmet.count <= Self.mostSolved
    var found: [TargetObstacles] = []
    for position in unmet {
      found.append(try obstacles(of: results[position], position, survey.lines[position], solves: solves))
    }
    return found
  }

  private func obstacles(
    of result: TargetResult, _ position: Int, _ line: ObstacleSurvey.Line, solves: Bool
  ) throws(SolverError) -> TargetObstacles {
    // With those who have come and gone by the plan, which may not be those the result began with.
    let baseline = ledger.counts[position].baseline
    let eligible = baseline + line.trainable
    let single = SingleTarget(
      solver: solver, options: options, surveyed: surveyed, ledger: ledger, count: position,
      deadline: deadline, rounds: solves ? options.obstacleRounds : 0)
    // Fewer rules attain at least as much, so each figure narrows the next.
    let known = AttainableHeads(attained: result.planned, bound: min(result.required, eligible))
    let free = try single.most(
      under: ConstraintFamilies.all.filter { $0 != Budgets.self }, known: known)
    let alone = try single.most(
      under: ConstraintFamilies.all, known: AttainableHeads(attained: result.planned, bound: free.bound))
    return TargetObstacles(
      target: result.target, unit: result.unit, population: result.population, required: result.required,
      baseline: result.baseline, planned: result.planned, eligible: eligible,
      withoutMoneyLimits: AttainableHeads(attained: max(free.attained, alone.attained), bound: free.bound),
      alone: alone, blocked: line.blocked)
  }
}
