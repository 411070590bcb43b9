internal import Languages
internal import TrainingDomain

/// An official takes a course at most once; a row of *n* people sends at most *n* on it over all intakes.
struct CourseOnceRule: RuleCheck {
  var rule: AuditRule { .courseOnce }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    for (official, placements) in record.placementsByOfficial.enumerated() where placements.count > 1 {
      let row = record.problem.officials[official]
      var told: [Int] = []
      for placement in placements where !told.contains(placement.course) {
        told.append(placement.course)
        let same = placements.filter { $0.course == placement.course }
        let sent = same.map(\.people).reduce(0, +)
        // A single enrolment of too many people is a matter of the row's count.
        if same.count > 1, sent > row.count.count {
          let intakes = same.map { AuditCalendar.text($0.intake) }.joined(separator: Wording(verbatim: ", "))
          violations.append(
            Wording(
              en: "\(row.id) takes \(record.course(placement).id) in \(intakes): \(sent) times for \(row.count) people",
              vi:
                "\(row.id) học \(record.course(placement).id) vào \(intakes): \(sent) lần cho \(count: row.count) người"
            ))
        }
      }
    }
    return violations
  }
}
