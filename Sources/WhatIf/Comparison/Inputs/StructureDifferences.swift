internal import Languages
internal import TrainingDomain

/// Shares of the make-up of the body that only one of two inputs reports, and how the others differ.
enum StructureDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<StructureShare>(.structure, id: \.id.rawValue, name: \.name) { _, _ in
      [
        ComparedField("demand", Wording(en: "share demanded", vi: "tỷ lệ yêu cầu")) { demand($0.demand) },
        ComparedField("due", Wording(en: "due date", vi: "thời hạn")) { .day($0.due) },
        ComparedField("group", Wording(en: "group", vi: "nhóm cán bộ")) { .text($0.group.rawValue) },
        .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.structure, after.structure)
  }

  private static func demand(_ demand: StructureShare.Demand) -> InputValue? {
    switch demand {
    case .none: nil
    case .atLeast(let share): .share(share)
    case .moreThan(let share): .text("> \(share * Fraction(100)) %")
    case .range(let least, let most): .text("\(least * Fraction(100)) - \(most * Fraction(100)) %")
    case .heads(let heads): .people(heads)
    }
  }
}
