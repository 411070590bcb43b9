internal import Languages
internal import TrainingDomain

/// Enrolments of the previous plan that only one of two inputs has.
enum PreviousPlanDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let (was, now) = (Set(before.previousPlan), Set(after.previousPlan))
    return before.previousPlan.filter { !now.contains($0) }.map { difference($0, .removed) }
      + after.previousPlan.filter { !was.contains($0) }.map { difference($0, .added) }
  }

  private static func difference(_ enrolment: Enrolment, _ kind: InputDifference.Kind) -> InputDifference {
    let id = "\(enrolment.official)/\(enrolment.course)/\(enrolment.intake)"
    let people = enrolment.count == 1 ? "" : " ×\(enrolment.count)"
    return InputDifference(.previousPlan, id: id, name: Wording(verbatim: id + people), kind)
  }
}
