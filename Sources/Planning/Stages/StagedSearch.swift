internal import LinearModel
internal import TrainingDomain

/// Pursues the aims in order, each without giving up anything of those before it.
struct StagedSearch {
  let solver: any MILPSolver
  let options: PlanningOptions
  let deadline: Deadline

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
  func search(_ model: LinearModel, _ objectives: [StageObjective], start: [Double]?) throws(SolverError) -> Outcome {
    var model = model
    var point = start
    var proofs: [StageProof] = []
    var cutShort: Termination?
    for (number, objective) in objectives.enumerated() {
      model.objective = objective.objective
      let share = number + 1 == objectives.count ? 1 : 0.6
      let outcome = try solver.solve(model, options: solveOptions(number, objectives, start: point, share: share))
      if outcome.incumbent == nil, point == nil || number == 0 {
        switch outcome.termination {
        case .infeasible: return .infeasible
        default: if outcome.incumbent == nil && point == nil { return .stopped(outcome.termination) }
        }
      }
      guard let reached = outcome.incumbent ?? point else { return .stopped(outcome.termination) }
      point = reached
      let value = objective.value(at: reached)
      let bound = outcome.bestBound.map { min(value, objective.bound(from: $0)) } ?? objective.least
      proofs.append(StageProof(objective: objective, value: value, bound: bound))
      if bound < value { cutShort = cutShort ?? outcome.termination }
      model.addConstraint(
        "keep(\(number + 1))", objective.objective.terms,
        upper: Double((value - objective.constant) / max(1, objective.grid)))
    }
    guard let point else { return .infeasible }
    return .reached(Reached(point: point, stages: proofs, cutShort: cutShort))
  }

  private func solveOptions(
    _ number: Int, _ objectives: [StageObjective], start: [Double]?, share: Double
  ) -> SolveOptions {
    let stage = objectives[number].stage
    let report = options.progress
    let stageCount = objectives.count
    var solving = SolveOptions()
    solving.timeLimit = deadline.remaining(share: share)
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
