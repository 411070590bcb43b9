internal import LinearModel
internal import TrainingDomain

/// Pursues the aims in order, each without giving up anything of those before it.
struct StagedSearch {
  let solver: any MILPSolver
  let options: PlanningOptions
  let deadline: Deadline
  /// Whether time is left for what follows the search.
  var leavesTime = false

  /// What the search reached.
  struct Reached {
    /// The last point found.
    let point: [Double]
    /// What is proven of each aim, in order.
    let stages: [StageProof]
    /// Why some aim is not proven; nil where all are.
    let cutShort: Termination?
  }

  /// What is proven of an aim.
  struct StageProof {
    let objective: StageObjective
    let value: Int
    let bound: Int
  }

  enum Outcome {
    case reached(Reached)
    case infeasible
    case stopped(Termination)
  }

  /// Searches a model whose aims have been written over its columns.
  ///
  /// - Parameters:
  ///   - guide: what decides the model.
  ///   - start: a feasible point to begin with; nil where none is known.
  ///   - relaxed: what a search without some of the rules proved of every aim, in order; its bounds hold here as long as
  ///     the aims before reach its values.
  func search(
    _ model: LinearModel, _ objectives: [StageObjective], guidedBy guide: SearchGuide = SearchGuide(), start: [Double]?,
    relaxed: [StageProof] = []
  ) throws(SolverError) -> Outcome {
    var model = model
    var point = start
    var proofs: [StageProof] = []
    var cutShort: Termination?
    for (number, objective) in objectives.enumerated() {
      model.objective = objective.objective
      let share = number + 1 == objectives.count ? 1 : 0.6
      let known = zip(relaxed, proofs).allSatisfy { $0.value == $1.value } ? relaxed.dropFirst(number).first : nil
      var aim = AimSearch(
        model, objective, by: solver, within: deadline.after(share: share),
        options: solveOptions(number, objectives, start: point), knownBound: known.map { objective.scaled($0.bound) },
        leavesTime: leavesTime)
      try SearchRotation(guide).search(&aim, rounds: options.rounds, threads: options.threads)
      guard let reached = aim.incumbent else {
        return aim.termination == .infeasible ? .infeasible : .stopped(aim.termination)
      }
      point = reached
      let value = objective.value(at: reached)
      let bound = aim.bound.map { min(value, objective.bound(from: $0)) } ?? objective.least
      proofs.append(StageProof(objective: objective, value: value, bound: bound))
      if bound < value { cutShort = cutShort ?? aim.termination }
      model = aim.settled
      model.keep(objective, at: value)
    }
    guard let point else { return .infeasible }
    return .reached(Reached(point: point, stages: proofs, cutShort: cutShort))
  }

  private func solveOptions(
    _ number: Int, _ objectives: [StageObjective], start: [Double]?
  ) -> SolveOptions {
    let stage = objectives[number].stage
    let report = options.progress
    let stageCount = objectives.count
    var solving = SolveOptions()
    solving.relativeGap = options.gap
    solving.cancellation = options.cancellation
    solving.start = start
    if let report {
      solving.progress = { solve in
        report(PlanningProgress(stage: stage, number: number + 1, stageCount: stageCount, solve: solve))
      }
    }
    return solving
  }
}

extension LinearModel {
  /// Adds the row that gives up nothing of an aim: its value stays at or under one that was reached.
  mutating func keep(_ objective: StageObjective, at value: Int) {
    guard !objective.terms.isEmpty else { return }
    addConstraint(
      "keep(\(objective.stage.rawValue))", objective.objective.terms,
      upper: Double((value - objective.constant) / max(1, objective.grid)))
  }
}
