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
    let kept = StagedSearch.Reached(point, of: objectives, provenBy: reached.stages, cutShort: reached.cutShort)
    return .planned(rest, kept, effort)
  }
}
