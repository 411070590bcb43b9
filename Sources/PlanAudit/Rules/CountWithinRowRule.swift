internal import TrainingDomain

/// An enrolment sends at least one person and no more than its row stands for.
struct CountWithinRowRule: RuleCheck {
  var rule: AuditRule { .countWithinRow }

  func violations(in record: PlanRecord) -> [String] {
    record.placements.compactMap { placement in
      let sent = record.plan.enrolments[placement.position].count.count
      let people = record.official(placement).count.count
      if sent < 1 { return "\(record.title(placement)): sends \(sent) people" }
      if sent > people { return "\(record.title(placement)): sends \(sent) people of a row of \(people)" }
      return nil
    }
  }
}
