internal import LinearModel
internal import TrainingDomain

extension RelaxationRows {
  /// Every post that a unit is given; the rules on vacancies and targets on posts filled count it themselves.
  func posts(_ formulation: PlanFormulation) -> [Priced] {
    zip(formulation.problem.units, formulation.morePosts).compactMap { unit, column in
      column.map { Priced(limit: .posts(unit.id, .zero), weight: prices.post.amount, column: $0) }
    }
  }
}
