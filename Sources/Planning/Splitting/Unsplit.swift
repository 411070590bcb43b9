internal import LinearModel
internal import TrainingDomain

/// A point of the model whose places do not all find somebody, with the plan of those that do.
struct Unsplit {
  /// The point, with what is proven: the profiles' model allows more than people can do, so its bounds hold.
  let reached: StagedSearch.Reached
  let formulation: PlanFormulation
  /// The aims over the formulation's columns.
  let objectives: [StageObjective]
  /// The plan without the people of the profiles that do not split.
  let rest: TrainingPlan

  /// The rest as an outcome, for a search whose time is up; nil where the rest alone does not keep the rules.
  func planned(_ effort: ProfilePlanning.Effort) -> ProfilePlanning.Outcome? {
    guard let point = formulation.start(from: rest), formulation.model.violations(of: point).isEmpty else { return nil }
    let stages = zip(objectives, reached.stages).enumerated().map { number, pair in
      // A bound of a later aim holds where the earlier ones are as good as they were.
      let isKept = zip(objectives, reached.stages).prefix(number).allSatisfy { $0.value(at: point) == $1.value }
      let bound = number == 0 || isKept ? pair.1.bound : pair.0.least
      return StagedSearch.StageProof(objective: pair.0, value: pair.0.value(at: point), bound: bound)
    }
    let isProven = stages.allSatisfy { $0.value == $0.bound }
    let cutShort = isProven ? nil : reached.cutShort ?? .timeLimit
    return .planned(rest, StagedSearch.Reached(point: point, stages: stages, cutShort: cutShort), effort)
  }
}
