internal import TrainingDomain

/// Decodes the rules of law and documents that courses refer to.
enum EligibilityRuleDecoding {
  /// The rules.
  static func rules(_ tree: ScenarioTree, levels: LevelIndex) -> [EligibilityRule] {
    CatalogueDecoding.entries(tree, "eligibilityRules").map { id, rule in
      EligibilityRule(
        id: EligibilityRule.ID(id), name: CatalogueDecoding.name(rule, id),
        conditions: ConditionDecoding(levels: levels).conditions(rule["conditions"]),
        prerequisites: (rule["prerequisites"]?.texts ?? []).compactMap(levels.level),
        commitmentTimesLength: rule["commitmentTimesLength"]?.integer ?? 0,
        provenance: CatalogueDecoding.provenance(rule))
    }
  }
}
