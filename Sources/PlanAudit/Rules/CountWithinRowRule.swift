internal import Languages
internal import TrainingDomain

/// An enrolment sends at least one person and no more than its row stands for.
struct CountWithinRowRule: RuleCheck {
  var rule: AuditRule { .countWithinRow }

  func violations(in record: PlanRecord) -> [Wording] {
    record.placements.compactMap { placement in
      let sent = record.plan.enrolments[placement.position].count.count
      let people = record.official(placement).count.count
      if sent < 1 {
        return Wording(
          en: "\(record.title(placement)): sends \(sent) people",
          vi: "\(record.title(placement)): cử \(count: sent) người")
      }
      if sent > people {
        return Wording(
          en: "\(record.title(placement)): sends \(sent) people of a row of \(people)",
          vi: "\(record.title(placement)): cử \(count: sent) người trong dòng có \(count: people) người")
      }
      return nil
    }
  }
}
