internal import Languages
internal import TrainingDomain

/// A course, with the commitment it brings, completes while the official is in service.
struct CompletesInServiceRule: RuleCheck {
  var rule: AuditRule { .completesInService }

  func violations(in record: PlanRecord) -> [Wording] {
    record.placements.compactMap { placement in
      if let joins = record.official(placement).joins,
        AuditCalendar.order(of: joins) > AuditCalendar.firstDay(of: placement.intake)
      {
        return Wording(
          en: "\(record.title(placement)): joins only on \(joins)",
          vi: "\(record.title(placement)): đến ngày \(joins) mới được tuyển dụng")
      }
      let commitment = record.course(placement).commitmentMonths
      let needed = placement.completion + commitment
      let lastDay = record.official(placement).serviceEnd.lastDay
      guard AuditCalendar.lastDay(of: needed) > AuditCalendar.order(of: lastDay) else { return nil }
      let owed =
        commitment > 0
        ? Wording(en: " and \(commitment) months owed after it", vi: " cùng \(commitment) tháng cam kết sau đó")
        : Wording(verbatim: "")
      return Wording(
        en: """
          \(record.title(placement)): the course\(owed) last to the end of \(AuditCalendar.text(needed)), \
          service only to \(lastDay)
          """,
        vi: """
          \(record.title(placement)): khóa học\(owed) kéo dài đến hết tháng \(AuditCalendar.text(needed)), \
          công tác chỉ đến ngày \(lastDay)
          """)
    }
  }
}
