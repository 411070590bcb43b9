internal import LinearModel
internal import TrainingDomain

extension ProfilePlanning {
  /// Deals places decided without the units' rules to units, and says what the better comes to: that, or the point to
  /// begin with.
  ///
  /// - Returns: values the model itself has checked; no values and no point where neither keeps the rules.
  func deal(
    _ reached: StagedSearch.Reached, of merged: PlanFormulation, over whole: PlanFormulation,
    _ objectives: [StageObjective], orBeginAt start: [Double]?
  ) -> StagedSearch.Reached {
    var deal = UnitDeal(merged)
    let dealt = whole.start(from: deal.plan(of: reached.point))
    var best: (point: [Double], values: [Int])?
    for point in [start, dealt].compactMap(\.self) where whole.model.violations(of: point).isEmpty {
      let values = objectives.map { $0.value(at: point) }
      if best.map({ values.lexicographicallyPrecedes($0.values) }) ?? true { best = (point, values) }
    }
    let stages = zip(objectives, reached.stages).enumerated().map { number, pair in
      StagedSearch.StageProof(
        objective: pair.0, value: best?.values[number] ?? .max, bound: pair.1.bound)
    }
    return StagedSearch.Reached(point: best?.point ?? [], stages: stages, cutShort: reached.cutShort)
  }
}
