internal import Languages
internal import TrainingDomain

/// Assumptions that only one of two inputs states.
enum AssumptionDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let (was, now) = (Set(before.assumptions), Set(after.assumptions))
    func difference(_ text: String, _ kind: InputDifference.Kind) -> InputDifference {
      InputDifference(.assumption, id: "", name: Wording(verbatim: text), kind)
    }
    return before.assumptions.filter { !now.contains($0) }.map { difference($0, .removed) }
      + after.assumptions.filter { !was.contains($0) }.map { difference($0, .added) }
  }
}
