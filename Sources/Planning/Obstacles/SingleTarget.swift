internal import LinearModel
internal import TrainingDomain

/// The most that one target alone can attain, with or without limits on money.
struct SingleTarget {
  let solver: any MILPSolver
  let options: PlanningOptions
  let surveyed: SurveyContext
  let ledger: TargetLedger
  /// Position of the count in the ledger.
  let count: Int
  /// When no further model is begun.
  let deadline: Deadline
  /// Rounds of turns for one model; none leaves what is known.
  let rounds: Int

  /// The most heads, between what the search found and what it proved.
  ///
  /// - Parameters:
  ///   - families: the rules that hold.
  ///   - known: what some plan is known to attain under these rules, and what no plan can.
  func most(
    under families: [any ConstraintFamily.Type], known: AttainableHeads
  ) throws(SolverError) -> AttainableHeads {
    guard !known.isProven, rounds > 0, !deadline.hasPassed, options.cancellation?.isCancelled != true else {
      return known
    }
    var quiet = PlanningOptions()
    quiet.cancellation = options.cancellation
    quiet.rounds = rounds
    let line = ledger.counts[count]
    let planning = ProfilePlanning(
      solver: solver, options: quiet, surveyed: surveyed.aiming(at: [.shortfall]),
      ledger: ledger.only(count), deadline: deadline, families: families)
    switch try planning.plan() {
    case .nothingToDecide: return AttainableHeads(proven: max(known.attained, line.baseline))
    case .infeasible, .stopped: return known
    case .planned(_, let reached, _):
      guard let stage = reached.stages.first else { return known }
      // The value counts missing heads times their coefficient; no plan misses fewer than the bound, rounded up.
      let missed = stage.value / line.coefficient
      let least = (max(0, stage.bound) + line.coefficient - 1) / line.coefficient
      return AttainableHeads(
        attained: max(known.attained, line.required - Heads(missed)),
        bound: min(known.bound, line.required - Heads(least)))
    }
  }
}

extension TargetLedger {
  /// The ledger of one count alone.
  func only(_ count: Int) -> TargetLedger {
    TargetLedger(counts: [counts[count]], open: open.map { $0.contains(count) ? [0] : [] }, scale: scale)
  }
}
