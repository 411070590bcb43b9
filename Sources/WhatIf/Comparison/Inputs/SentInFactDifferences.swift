internal import Languages
internal import TrainingDomain

/// The record of people really sent, which is reported beside a plan made in hindsight.
enum SentInFactDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    guard before.sentInFact != after.sentInFact else { return [] }
    let field = InputField("sentInFact", Wording(en: "people really sent", vi: "thực tế đã cử"))
    return [
      InputDifference(
        .scenario, id: "sentInFact", name: field.wording,
        .changed(field, nil, before: before.sentInFact.map(value), after: after.sentInFact.map(value)))
    ]
  }

  private static func value(_ record: SentInFact) -> InputValue {
    let lines = record.lines.map { "\($0.course) \($0.learners)" }.joined(separator: ", ")
    return .text("\(record.first)–\(record.last): \(lines)")
  }
}
