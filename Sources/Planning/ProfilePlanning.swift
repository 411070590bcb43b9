internal import LinearModel
internal import Synchronization
internal import TrainingDomain

/// Plans by profiles: solves, deals the places out, and where a profile does not split models its people one by one.
///
/// Where rules tell units apart, the problem is first solved as if they did not: that merges far more people, and its
/// values are bounds of the whole problem. Usually the places it decides can be spread over the units within their
/// rules, and the plan is proven best; otherwise the whole problem is searched.
struct ProfilePlanning {
  let solver: any MILPSolver
  let options: PlanningOptions
  let surveyed: SurveyContext
  let ledger: TargetLedger
  let deadline: Deadline
  /// The rules written into the model; every one of them, except where a test asks what one rule does.
  var families: [any ConstraintFamily.Type] = ConstraintFamilies.all
  /// Writes the aims over a formulation; nil for those of the problem.
  var aims: (@Sendable (inout PlanFormulation) -> [StageObjective])?
  /// Whether places are dealt to units without a search first; a problem of one part is searched as ever.
  var dealsFirst = false

  /// What came of it.
  enum Outcome {
    case planned(TrainingPlan, StagedSearch.Reached, Effort)
    case nothingToDecide
    case infeasible
    case stopped(Termination)
  }

  /// How much the profiles merged, and how often the first answer had to be repaired.
  struct Effort {
    /// Most people of one profile in the first model.
    var largestProfile = 0
    /// Rounds repeated because a profile did not split.
    var repairs = 0
    /// Rounds in which the units' rules did not fit the places decided without them.
    var misfits = 0
  }

  func plan() throws(SolverError) -> Outcome {
    var apart = Set<Int>()
    var effort = Effort()
    var unsplit: Unsplit?
    while true {
      let grouping = ProfileGrouping(surveyed, ledger, apart: apart)
      effort.largestProfile = max(effort.largestProfile, grouping.profiles.map(\.size).max() ?? 0)
      var formulation = PlanFormulation(surveyed, ledger, grouping, families: families)
      let objectives = objectives(over: &formulation)
      guard !formulation.model.variables.isEmpty else { return .nothingToDecide }
      switch try search(formulation, objectives, apart, after: unsplit, &effort) {
      case .infeasible: return .infeasible
      case .stopped(let termination): return unsplit?.planned(effort) ?? .stopped(termination)
      case .reached(let reached):
        switch PlanDeal.deal(reached.point, of: formulation) {
        case .plan(let plan): return .planned(plan, reached, effort)
        case .unsplit(let people, let rest):
          let found = Unsplit(reached: reached, formulation: formulation, objectives: objectives, rest: rest)
          if deadline.hasPassed { return found.planned(effort) ?? .stopped(.timeLimit) }
          // Rows are exact for one person, so people modelled apart always split; were they not, no round would help.
          guard !apart.isSuperset(of: people) else { return .stopped(.numericalTrouble) }
          apart.formUnion(people)
          effort.repairs += 1
          unsplit = found
        }
      }
    }
  }

  private func objectives(over formulation: inout PlanFormulation) -> [StageObjective] {
    aims?(&formulation) ?? surveyed.problem.stages.map { formulation.objective(for: $0) }
  }

  private func search(
    _ formulation: PlanFormulation, _ objectives: [StageObjective], _ apart: Set<Int>, after unsplit: Unsplit?,
    _ effort: inout Effort
  ) throws(SolverError) -> StagedSearch.Outcome {
    var relaxed: [StagedSearch.StageProof] = []
    let known = unsplit?.rest ?? options.start
    var start = formulation.start(from: known)
    // The same places usually find others of the people who are now told apart.
    if let unsplit,
      let again = try spread(unsplit.reached, of: unsplit.formulation, over: formulation, objectives, start)
    {
      return .reached(again)
    }
    if surveyed.hasUnitRules {
      // Spreading the places takes little, but it must not find the time used up.
      let search = StagedSearch(solver: solver, options: options, deadline: deadline, leavesTime: true)
      let grouping = ProfileGrouping(surveyed, ledger, apart: apart, seesUnits: false)
      var merged = PlanFormulation(surveyed, ledger, grouping, families: families)
      let aims = self.objectives(over: &merged)
      // The last places known to find somebody: they need not be spread again, and stand in for better ones that do not fit.
      let carried = Mutex<[Double]?>(nil)
      var guide = merged.searchGuide
      guide.isCarriedOut = { [merged] point throws(SolverError) in
        let values = aims.map { StagedSearch.StageProof(objective: $0, value: $0.value(at: point), bound: $0.least) }
        let decided = StagedSearch.Reached(point: point, stages: values, cutShort: nil)
        let spread = try self.spread(decided, of: merged, over: formulation, objectives, nil, share: 0.4)
        if let spread { carried.withLock { $0 = spread.point } }
        return spread != nil
      }
      let found = try search.search(
        merged.model, aims, guidedBy: guide, start: merged.start(from: known))
      guard case .reached(let reached) = found else { return found }
      if dealsFirst {
        let dealt = deal(reached, of: merged, over: formulation, objectives, orBeginAt: start)
        if zip(dealt.stages, reached.stages).allSatisfy({ $0.value <= $1.value }) { return .reached(dealt) }
        start = dealt.point.isEmpty ? start : dealt.point
      }
      let standby = carried.withLock { $0 }.map {
        StagedSearch.Reached($0, of: objectives, provenBy: reached.stages, cutShort: reached.cutShort)
      }
      if let standby, zip(standby.stages, reached.stages).allSatisfy({ $0.value == $1.value }) {
        return .reached(standby)
      }
      let spread = try spread(reached, of: merged, over: formulation, objectives, start)
      if let spread { return .reached(spread) }
      if let standby {
        start = standby.point
      } else if !dealsFirst {
        // Nearly all of the places usually find somebody: a good plan to go on from, and to end with where time ends.
        let dealt = deal(reached, of: merged, over: formulation, objectives, orBeginAt: start)
        start = dealt.point.isEmpty ? start : dealt.point
      }
      effort.misfits += 1
      relaxed = reached.stages
    }
    let search = StagedSearch(solver: solver, options: options, deadline: deadline)
    return try search.search(
      formulation.model, objectives, guidedBy: formulation.searchGuide, start: start, relaxed: relaxed)
  }

  /// Spreads places decided without the units' rules over the units; nil where they do not fit.
  private func spread(
    _ reached: StagedSearch.Reached, of merged: PlanFormulation, over whole: PlanFormulation,
    _ objectives: [StageObjective], _ start: [Double]?, share: Double = 0.8
  ) throws(SolverError) -> StagedSearch.Reached? {
    var model = whole.model
    for (slot, places) in whole.quota.enumerated() {
      guard let places else { continue }
      let decided = merged.quota[slot].map { reached.point[$0.index] } ?? 0
      model.setBounds(of: places, lower: decided, upper: decided)
    }
    for (objective, stage) in zip(objectives, reached.stages) { model.keep(objective, at: stage.value) }
    let search = AnyPlanSearch(
      solver: solver, priced: whole.sent.flatMap(\.self), deadline: Deadline(after: spreadingTime(share)))
    guard let point = try search.plan(of: model, start: start) else { return nil }
    let stages = zip(objectives, reached.stages).map { objective, stage in
      StagedSearch.StageProof(objective: objective, value: objective.value(at: point), bound: stage.bound)
    }
    return StagedSearch.Reached(point: point, stages: stages, cutShort: reached.cutShort)
  }

  /// Time for spreading: most of what is left, for a dealt plan is there where it fails. A cancelled search still spreads what it has, for two seconds at most,
  /// since a plan without it would send nobody.
  private func spreadingTime(_ share: Double) -> Duration? {
    let left = deadline.remaining(share: share)
    guard options.cancellation?.isCancelled == true else { return left }
    return min(left ?? .seconds(2), .seconds(2))
  }
}
