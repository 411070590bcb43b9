internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Everyone of a crew takes one way: `Σ_w staff[c, w] = size[c]`; of recruits no more than there are.
enum CrewWays: ConstraintFamily {
  static let words = Wording(en: "one way for each person", vi: "mỗi người một phương án")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, crew) in formulation.crews.enumerated() where !crew.isOptional {
      let terms = formulation.staff[position].map { Term(1, $0) }
      formulation.model.addConstraint(
        "ways(\(position + 1))", terms, lower: Double(crew.size), upper: Double(crew.size))
    }
  }
}
