internal import Languages
internal import TrainingDomain

/// Units that are added or removed, their authorised posts and their absence.
enum UnitDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<WorkUnit>(.unit, id: \.id.rawValue, name: \.name) { _, _ in
      [
        ComparedField("establishment", Wording(en: "authorised posts", vi: "biên chế được giao")) {
          $0.establishment.map { .people($0) }
        }
      ] + AbsenceFields.all.map { $0.lifted(\.absence) } + [.name(\.name)]
    }.differences(before.units, after.units)
  }
}
