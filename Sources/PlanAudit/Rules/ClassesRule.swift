internal import TrainingDomain

/// Own classes open with enough and not too many learners, and only where someone learns; outside places open none.
struct ClassesRule: RuleCheck {
  var rule: AuditRule { .classes }

  func violations(in record: PlanRecord) -> [String] {
    var violations: [String] = []
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
          violations.append("\(course.id) \(AuditCalendar.text(intake)): \(objection)")
        }
      }
    }
    return violations
  }

  private func objections(to opened: [Int128], _ learners: Int128, _ delivery: Delivery) -> [String] {
    var objections: [String] = []
    if opened.count > 1 { objections.append("opened \(opened.count) times") }
    guard case .ownClasses(let own) = delivery else {
      if !opened.isEmpty { objections.append("classes open where only outside places are bought") }
      return objections
    }
    let classes = opened.reduce(0, +)
    if opened.contains(where: { $0 < 1 }) { objections.append("opens with \(classes) classes") }
    if learners == 0 {
      objections.append("\(classes) classes open without a learner")
    } else if classes < 1 {
      objections.append("\(learners) learners and no class")
    } else {
      if learners < Int128(own.least) * classes {
        objections.append("\(learners) learners are too few for \(classes) classes of at least \(own.least)")
      }
      if learners > Int128(own.most) * classes {
        objections.append("\(learners) learners are too many for \(classes) classes of at most \(own.most)")
      }
    }
    if let most = own.mostClasses, classes > most {
      objections.append("\(classes) classes open, \(most) may")
    }
    return objections
  }
}
