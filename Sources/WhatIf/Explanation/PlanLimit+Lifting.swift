public import TrainingDomain

extension PlanLimit {
  /// The problem without this limit.
  public func lifted(in problem: PlanningProblem) -> PlanningProblem {
    var changed = problem
    switch self {
    case .money(let source, let year):
      let more = Self.enoughMoney(for: problem)
      for one in year.map({ [$0] }) ?? problem.horizon.years {
        changed = Change.money(source, one, by: more).applied(to: changed)
      }
    case .seats(let id, let year):
      changed = withCourses(of: problem) { course in
        guard course.id == id else { return }
        course.seats = year.map { year in course.seats.map { $0.lifted(in: year, problem) } } ?? []
        if year == nil, case .ownClasses(let rule) = course.delivery {
          course.delivery = .ownClasses(ClassRule(least: rule.least, most: rule.most, fixedCost: rule.fixedCost))
        }
      }
    case .absence(let id):
      let everyone = Fraction(problem.officials.map(\.count.count).reduce(0, +))
      changed = withUnits(of: problem) { $0.id == id || id == nil ? AbsenceRule(share: .one, floor: everyone) : nil }
      if id == nil { changed.absence = nil }
    case .classMinimum(let id):
      let least = problem.courses.first { $0.id == id }.map(Self.classMinimum) ?? 1
      changed = Change.classMinimum(id, by: 1 - least).applied(to: problem)
    case .priorityShares(let id):
      changed = withCourses(of: problem) { if $0.id == id { $0.priorityShares = [] } }
    case .condition(let condition):
      changed = withCourses(of: problem) { $0.eligibility.removeAll { $0 == condition } }
    case .prerequisite(let level):
      changed = withCourses(of: problem) { $0.prerequisites.removeAll { $0 == level } }
    case .commitment: changed = withCourses(of: problem) { $0.commitmentMonths = 0 }
    case .date(let id, let months):
      changed = Change.due(id, months: months).applied(to: problem)
      if let due = changed.targets.first(where: { $0.id == id })?.due.month.year, due > problem.horizon.last {
        changed.horizon = PlanningHorizon(first: problem.horizon.first, last: due)
      }
    case .decisions:
      changed.pins.removeAll { if case .mustNot = $0.decision { true } else { false } }
    }
    return changed
  }

  /// The problem with this limit relaxed by a step: đồng, learners or officials; nil for limits without steps.
  public func relaxed(in problem: PlanningProblem, by step: Int) -> PlanningProblem? {
    switch self {
    case .money(let source, let year?): return Change.money(source, year, by: Dong(step)).applied(to: problem)
    case .seats(let id, let year?):
      guard let course = problem.courses.first(where: { $0.id == id }) else { return nil }
      return course.seats.indices.map { Change.seats(id, limit: $0, year, by: step) }.applied(to: problem)
    case .absence(let id?):
      let staff = problem.officials.filter { $0.unit == id }.map(\.count.count).reduce(0, +)
      return withUnits(of: problem) { unit in
        guard unit.id == id, let rule = unit.absence ?? problem.absence else { return nil }
        let now = max(rule.share * Fraction(staff), rule.floor)
        return AbsenceRule(share: rule.share, floor: now + Fraction(step))
      }
    default: return nil
    }
  }

  /// More money than any plan can spend in a year.
  private static func enoughMoney(for problem: PlanningProblem) -> Dong {
    let people = problem.officials.map(\.count.count).reduce(0, +)
    return problem.courses.map { course in
      var each = course.cost.perLearner
      if case .ownClasses(let rule) = course.delivery { each = each + rule.fixedCost }
      return max(1, people) * each
    }.reduce(.zero, +)
  }

  private static func classMinimum(_ course: Course) -> Int {
    if case .ownClasses(let rule) = course.delivery { return rule.least }
    return 1
  }

  private func withCourses(of problem: PlanningProblem, _ change: (inout Course) -> Void) -> PlanningProblem {
    var changed = problem
    for index in changed.courses.indices { change(&changed.courses[index]) }
    return changed
  }

  /// The problem with other absence rules; nil leaves a unit its own.
  private func withUnits(of problem: PlanningProblem, _ rule: (WorkUnit) -> AbsenceRule?) -> PlanningProblem {
    var changed = problem
    changed.units = problem.units.map { unit in
      WorkUnit(id: unit.id, name: unit.name, establishment: unit.establishment, absence: rule(unit) ?? unit.absence)
    }
    return changed
  }
}

extension SeatLimit {
  /// The limit with a seat for everybody in a year; a limit over the horizon stays.
  fileprivate func lifted(in year: Year, _ problem: PlanningProblem) -> SeatLimit {
    guard period != .horizon else { return self }
    let everyone = problem.officials.map(\.count).reduce(.zero, +)
    let years = byYear.filter { $0.year != year } + [YearlyHeads(year: year, heads: everyone)]
    return SeatLimit(
      period: period, scope: scope, learners: learners, byYear: years.sorted { $0.year < $1.year })
  }
}
