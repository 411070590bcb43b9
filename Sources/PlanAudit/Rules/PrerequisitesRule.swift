internal import Languages
internal import TrainingDomain

/// Every prerequisite is held on the intake's first day, from the roster, a course in progress or the plan.
struct PrerequisitesRule: RuleCheck {
  var rule: AuditRule { .prerequisites }

  func violations(in record: PlanRecord) -> [Wording] {
    record.placements.flatMap { placement in
      let levels = LevelsAtIntake(for: placement, in: record)
      return record.course(placement).prerequisites.filter { !levels.holds($0) }.map {
        Wording(
          en: "\(record.title(placement)): the prerequisite \($0) is not held when the course starts",
          vi: "\(record.title(placement)): chưa có bậc tiên quyết \($0) khi khóa học bắt đầu")
      }
    }
  }
}
