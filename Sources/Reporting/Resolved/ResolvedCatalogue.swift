internal import Languages
internal import TrainingDomain

/// The rules of law and documents of a resolved problem, each with its source.
enum ResolvedCatalogue {
  static func rule(_ rule: EligibilityRule, _ problem: PlanningProblem, in language: Language) -> JSONValue {
    .fields([
      ("id", .string(rule.id.rawValue)), ("name", .string(rule.name)),
      ("conditions", .array(rule.conditions.map { ResolvedEligibility.stated($0, problem, in: language) })),
      ("prerequisites", .strings(rule.prerequisites.map(\.description))),
      ("commitmentTimesLength", .integer(rule.commitmentTimesLength)),
      ("basis", .string(rule.provenance.basis.rawValue)), ("source", .string(rule.provenance.source)),
    ])
  }

  static func retirement(_ schedule: RetirementSchedule?) -> JSONValue {
    guard let schedule else { return .null }
    return .fields([
      (
        "steps",
        .fields(
          schedule.steps.map { step in
            (
              step.from.description,
              .fields([("menMonths", .integer(step.menMonths)), ("womenMonths", .integer(step.womenMonths))])
            )
          })
      ), ("areaRule", areaRule(schedule.areaRule)), ("basis", .string(schedule.provenance.basis.rawValue)),
      ("source", .string(schedule.provenance.source)),
    ])
  }

  private static func areaRule(_ rule: RetirementSchedule.AreaRule?) -> JSONValue {
    guard let rule else { return .null }
    return .fields([("flag", .string(rule.flag.rawValue)), ("monthsEarlier", .integer(rule.monthsEarlier))])
  }
}
