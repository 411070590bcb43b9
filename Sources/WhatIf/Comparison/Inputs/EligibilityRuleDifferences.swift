internal import Languages
internal import TrainingDomain

/// Rules on who may be sent that only one of two inputs has, and how the others differ.
enum EligibilityRuleDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let names = after.alsoNaming(before)
    return EntryComparison<EligibilityRule>(.eligibilityRule, id: \.id.rawValue, name: \.name) { _, _ in
      [
        ComparedField("conditions", Wording(en: "conditions", vi: "điều kiện")) { .stated($0.conditions, names) },
        ComparedField("prerequisites", Wording(en: "levels held before", vi: "trình độ phải có trước")) {
          .list($0.prerequisites)
        },
        ComparedField(
          "commitmentTimesLength",
          Wording(en: "service owed, lengths of the course", vi: "cam kết, số lần thời gian học")
        ) {
          .number($0.commitmentTimesLength)
        },
        .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.eligibilityRules, after.eligibilityRules)
  }
}
