internal import Languages
internal import TrainingDomain

/// Offers to leave early that only one of two inputs has, and how the others differ.
enum EarlyRetirementDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let names = after.alsoNaming(before)
    return EntryComparison<EarlyRetirementLever>(.earlyRetirement, id: \.id.rawValue, name: \.name) { _, _ in
      [
        LeverFields.years(\.years), LeverFields.mostPerYear(\.mostPerYear),
        ComparedField("officials", Wording(en: "officials who accept", vi: "người đồng ý nghỉ")) {
          .list($0.officials)
        },
        ComparedField("conditions", Wording(en: "conditions of the offer", vi: "điều kiện áp dụng")) {
          .stated($0.conditions, names)
        },
        LeverFields.costPerCase(\.costPerCase), LeverFields.fundedBy(\.source), .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.levers.earlyRetirement, after.levers.earlyRetirement)
  }
}
