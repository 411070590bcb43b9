internal import Languages
internal import TrainingDomain

/// Own classes open with enough and not too many learners, and only where someone learns; outside places open none.
struct ClassesRule: RuleCheck {
  var rule: AuditRule { .classes }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    for (position, course) in record.problem.courses.enumerated() {
      let openings = record.plan.openings.filter { $0.course == course.id }
      var intakes: [Int] = []
      for intake in record.placementsByCourse[position].map(\.intake) + openings.map(\.intake.index)
      where !intakes.contains(intake) {
        intakes.append(intake)
      }
      for intake in intakes.sorted() {
        let learners = record.placementsByCourse[position].filter { $0.intake == intake }.map(\.people).reduce(0, +)
        let opened = openings.filter { $0.intake.index == intake }.map { Int128($0.classes) }
        for objection in objections(to: opened, Int128(learners), course.delivery) {
          violations.append(
            Wording(
              en: "\(course.id), \(AuditCalendar.text(intake)): \(objection)",
              vi: "\(course.id), \(AuditCalendar.text(intake)): \(objection)"))
        }
      }
    }
    return violations
  }

  private func objections(to opened: [Int128], _ learners: Int128, _ delivery: Delivery) -> [Wording] {
    var objections: [Wording] = []
    if opened.count > 1 {
      objections.append(Wording(en: "opened \(opened.count) times", vi: "được mở \(opened.count) lần"))
    }
    guard case .ownClasses(let own) = delivery else {
      if !opened.isEmpty {
        objections.append(
          Wording(
            en: "classes open where only outside places are bought", vi: "mở lớp trong khi chỉ gửi học ở nơi khác"))
      }
      return objections
    }
    let classes = opened.reduce(0, +)
    if opened.contains(where: { $0 < 1 }) {
      objections.append(Wording(en: "opens with \(classes) classes", vi: "mở với \(count: Int(clamping: classes)) lớp"))
    }
    if learners == 0 {
      objections.append(
        Wording(
          en: "\(classes) classes open without a learner",
          vi: "mở \(count: Int(clamping: classes)) lớp mà không có học viên"))
    } else if classes < 1 {
      objections.append(
        Wording(
          en: "\(learners) learners and no class", vi: "có \(count: Int(clamping: learners)) học viên mà không có lớp"))
    } else {
      if learners < Int128(own.least) * classes {
        objections.append(
          Wording(
            en: "\(learners) learners are too few for \(classes) classes of at least \(own.least)",
            vi:
              "\(count: Int(clamping: learners)) học viên là quá ít cho \(count: Int(clamping: classes)) lớp, mỗi lớp ít nhất \(own.least)"
          ))
      }
      if learners > Int128(own.most) * classes {
        objections.append(
          Wording(
            en: "\(learners) learners are too many for \(classes) classes of at most \(own.most)",
            vi:
              "\(count: Int(clamping: learners)) học viên là quá nhiều cho \(count: Int(clamping: classes)) lớp, mỗi lớp nhiều nhất \(own.most)"
          ))
      }
    }
    if let most = own.mostClasses, classes > most {
      objections.append(
        Wording(
          en: "\(classes) classes open, \(most) may", vi: "mở \(count: Int(clamping: classes)) lớp, chỉ được mở \(most)"
        ))
    }
    return objections
  }
}
