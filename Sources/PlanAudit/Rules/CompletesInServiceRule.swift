internal import TrainingDomain

/// A course, with the commitment it brings, completes while the official is in service.
struct CompletesInServiceRule: RuleCheck {
  var rule: AuditRule { .completesInService }

  func violations(in record: PlanRecord) -> [String] {
    record.placements.compactMap { placement in
      let commitment = record.course(placement).commitmentMonths
      let needed = placement.completion + commitment
      let lastDay = record.official(placement).serviceEnd.lastDay
      guard AuditCalendar.lastDay(of: needed) > AuditCalendar.order(of: lastDay) else { return nil }
      let owed = commitment > 0 ? " and \(commitment) months owed after it" : ""
      return "\(record.title(placement)): the course\(owed) last to the end of \(AuditCalendar.text(needed)), "
        + "service only to \(lastDay)"
    }
  }
}
