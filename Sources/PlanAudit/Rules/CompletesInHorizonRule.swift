internal import Languages
internal import TrainingDomain

/// A course completes by the horizon's last day.
struct CompletesInHorizonRule: RuleCheck {
  var rule: AuditRule { .completesInHorizon }

  func violations(in record: PlanRecord) -> [Wording] {
    record.placements.compactMap { placement in
      guard placement.completion > record.lastMonth else { return nil }
      let completion = AuditCalendar.text(placement.completion)
      return Wording(
        en: "\(record.title(placement)): completes in \(completion), after \(AuditCalendar.text(record.lastMonth))",
        vi:
          "\(record.title(placement)): hoàn thành vào tháng \(completion), sau tháng \(AuditCalendar.text(record.lastMonth))"
      )
    }
  }
}
