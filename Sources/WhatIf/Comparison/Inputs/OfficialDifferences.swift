internal import TrainingDomain

/// Officials who are added or removed, and what is said otherwise of the others.
enum OfficialDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<Official>(.official, id: \.id.rawValue, name: { $0.name ?? "" }, stated: OfficialFields.stated) {
      _, _ in
      OfficialFields.all
    }.differences(before.officials, after.officials)
  }
}
