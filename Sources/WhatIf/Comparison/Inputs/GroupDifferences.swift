internal import TrainingDomain

/// Groups of officials that only one of two inputs has, or names otherwise.
enum GroupDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<OfficialGroup>(.group, id: \.id.rawValue, name: \.name) { _, _ in [.name(\.name)] }
      .differences(before.groups, after.groups)
  }
}
