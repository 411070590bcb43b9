internal import TrainingDomain

/// Every intake belongs to a month and a year in which its course is offered.
struct IntakeOfferedRule: RuleCheck {
  var rule: AuditRule { .intakeOffered }

  func violations(in record: PlanRecord) -> [String] {
    var violations: [String] = []
    for placement in record.placements {
      if let reason = refusal(of: placement.intake, for: record.course(placement), in: record) {
        violations.append("\(record.title(placement)): \(reason)")
      }
    }
    for opening in record.plan.openings {
      guard let position = record.position(of: opening.course) else { continue }
      let intake = opening.intake.index
      if let reason = refusal(of: intake, for: record.problem.courses[position], in: record) {
        violations.append("classes of \(opening.course) in \(AuditCalendar.text(intake)): \(reason)")
      }
    }
    return violations
  }

  private func refusal(of intake: Int, for course: Course, in record: PlanRecord) -> String? {
    let year = AuditCalendar.year(of: intake)
    if intake < record.firstMonth || intake > record.lastMonth { return "\(year) is not a year of the plan" }
    if !course.years.contains(where: { $0.number == year }) { return "the course is not offered in \(year)" }
    let number = AuditCalendar.number(of: intake)
    if !course.intakeMonths.contains(number) { return "the course takes nobody in month \(number)" }
    return nil
  }
}
