internal import TrainingDomain

/// Whether an official may take one intake as the roster stands, with no other course of a plan before it.
struct OpenIntake {
  let official: Official
  let course: Course
  let intake: Int
  let record: PlanRecord

  /// Whether every rule on this official and this intake alone is kept.
  var isOpen: Bool {
    let levels = LevelsAtIntake(official, at: intake, in: record)
    let judge = ConditionJudge(official: official, intake: intake, levels: levels)
    return awardsSomethingNew(levels) && isServed && isLight && !isForbidden
      && course.prerequisites.allSatisfy(levels.holds) && judge.allows(course.eligibility)
  }

  private func awardsSomethingNew(_ levels: LevelsAtIntake) -> Bool {
    !official.inProgress.contains { $0.course == course.id }
      && course.awards.contains { !levels.holdsOrStudies($0) }
  }

  /// Whether the course and what is owed after it end in service.
  private var isServed: Bool {
    if let joins = official.joins, AuditCalendar.order(of: joins) > AuditCalendar.firstDay(of: intake) { return false }
    let served = intake + course.durationMonths - 1 + course.commitmentMonths
    return AuditCalendar.order(of: official.serviceEnd.lastDay) >= AuditCalendar.lastDay(of: served)
  }

  /// Whether the course and those in progress fit into a full load in every month.
  private var isLight: Bool {
    var load = course.workload
    for study in official.inProgress
    where AuditCalendar.order(of: study.completes) >= AuditCalendar.firstDay(of: intake) {
      if let position = record.position(of: study.course) { load = load + record.problem.courses[position].workload }
    }
    return load.numerator <= load.denominator
  }

  private var isForbidden: Bool {
    record.problem.pins.contains { pin in
      guard pin.official == official.id, pin.course == course.id, case .mustNot(let year) = pin.decision else {
        return false
      }
      return year.map { $0.number == AuditCalendar.year(of: intake) } ?? true
    }
  }
}
