internal import Languages
internal import TrainingDomain

/// Every intake belongs to a month and a year in which its course is offered.
struct IntakeOfferedRule: RuleCheck {
  var rule: AuditRule { .intakeOffered }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    for placement in record.placements {
      if let reason = refusal(of: placement.intake, for: record.course(placement), in: record) {
        violations.append(
          Wording(en: "\(record.title(placement)): \(reason)", vi: "\(record.title(placement)): \(reason)"))
      }
    }
    for opening in record.plan.openings {
      guard let position = record.position(of: opening.course) else { continue }
      let intake = opening.intake.index
      if let reason = refusal(of: intake, for: record.problem.courses[position], in: record) {
        violations.append(
          Wording(
            en: "classes of \(opening.course) in \(AuditCalendar.text(intake)): \(reason)",
            vi: "các lớp của \(opening.course) vào tháng \(AuditCalendar.text(intake)): \(reason)"))
      }
    }
    return violations
  }

  private func refusal(of intake: Int, for course: Course, in record: PlanRecord) -> Wording? {
    let year = AuditCalendar.year(of: intake)
    if intake < record.firstMonth || intake > record.lastMonth {
      return Wording(en: "\(year) is not a year of the plan", vi: "năm \(year) không thuộc kỳ kế hoạch")
    }
    if !course.years.contains(where: { $0.number == year }) {
      return Wording(en: "the course is not offered in \(year)", vi: "khóa học không được mở vào năm \(year)")
    }
    let number = AuditCalendar.number(of: intake)
    if !course.intakeMonths.contains(number) {
      return Wording(en: "the course takes nobody in month \(number)", vi: "khóa học không nhận ai vào tháng \(number)")
    }
    return nil
  }
}
