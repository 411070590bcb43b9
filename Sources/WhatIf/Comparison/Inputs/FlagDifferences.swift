internal import TrainingDomain

/// Flags of officials that only one of two inputs has, or names otherwise.
enum FlagDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<OfficialFlag>(.flag, id: \.id.rawValue, name: \.name) { _, _ in [.name(\.name)] }
      .differences(before.flags, after.flags)
  }
}
