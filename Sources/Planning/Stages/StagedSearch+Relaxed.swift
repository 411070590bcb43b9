internal import LinearModel

extension StagedSearch.Reached {
  /// A point of a model, with what a search of a model that allows more has proven.
  ///
  /// A bound of a later aim holds where the earlier aims are as good as that search found them; else nothing is proven of it.
  init(
    _ point: [Double], of objectives: [StageObjective], provenBy stages: [StagedSearch.StageProof],
    cutShort: Termination?
  ) {
    let values = objectives.map { $0.value(at: point) }
    let proofs = objectives.enumerated().map { number, objective in
      let isKept = zip(values, stages).prefix(number).allSatisfy { $0 == $1.value }
      let bound = isKept ? stages[number].bound : objective.least
      return StagedSearch.StageProof(objective: objective, value: values[number], bound: bound)
    }
    let isProven = proofs.allSatisfy { $0.value == $0.bound }
    self.init(point: point, stages: proofs, cutShort: isProven ? nil : cutShort ?? .timeLimit)
  }
}
