internal import TrainingDomain

/// A course completes by the horizon's last day.
struct CompletesInHorizonRule: RuleCheck {
  var rule: AuditRule { .completesInHorizon }

  func violations(in record: PlanRecord) -> [String] {
    record.placements.compactMap { placement in
      guard placement.completion > record.lastMonth else { return nil }
      let completion = AuditCalendar.text(placement.completion)
      return "\(record.title(placement)): completes in \(completion), after \(AuditCalendar.text(record.lastMonth))"
    }
  }
}
