internal import Languages
internal import TrainingDomain

/// Every condition of eligibility is met on the intake's first day.
struct EligibilityRule: RuleCheck {
  var rule: AuditRule { .eligibility }

  func violations(in record: PlanRecord) -> [Wording] {
    record.placements.flatMap { placement in
      let judge = ConditionJudge(
        official: record.official(placement), intake: placement.intake,
        levels: LevelsAtIntake(for: placement, in: record))
      return record.course(placement).eligibility.compactMap { condition in
        judge.objection(to: condition).map {
          Wording(en: "\(record.title(placement)): \($0)", vi: "\(record.title(placement)): \($0)")
        }
      }
    }
  }
}
