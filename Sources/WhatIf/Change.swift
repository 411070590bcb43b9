public import TrainingDomain

/// One step away from a problem: a limit moved, or a decision taken beforehand.
///
/// Everything asked about a plan ("what would another 200 million buy?") is asked by changing the problem and planning
/// again; a change is a value, so that it can be named, priced, combined and undone.
public enum Change: Hashable, Sendable {
  /// A source's money in a year, in đồng; below zero takes away, never under zero in all.
  case money(FundingSource.ID, Year, by: Dong)
  /// One of a course's seat limits, as its position in the course, in a year (nil: the limit that holds where no year
  /// has its own), in learners.
  case seats(Course.ID, limit: Int, Year?, by: Int)
  /// The least learners of a class the body organises itself.
  case classMinimum(Course.ID, by: Int)
  /// A target's due date, in months; the last day of a month stays the last day.
  case due(Target.ID, months: Int)
  /// A unit's authorised posts.
  case posts(WorkUnit.ID, by: Int)
  /// A decision about an official and a course.
  case pin(Pin)

  /// The problem with this change.
  ///
  /// What the change names and the problem does not have stays as it is; limits do not go below zero, a class minimum
  /// not below one.
  public func applied(to problem: PlanningProblem) -> PlanningProblem {
    var changed = problem
    switch self {
    case .money(let id, let year, let amount):
      changed.sources = problem.sources.map { $0.id == id ? $0.withMore(amount, in: year) : $0 }
    case .seats(let id, let position, let year, let learners):
      changed.courses = problem.courses.map { course in
        guard course.id == id, course.seats.indices.contains(position) else { return course }
        var course = course
        course.seats[position] = course.seats[position].withMore(learners, in: year)
        return course
      }
    case .classMinimum(let id, let learners):
      changed.courses = problem.courses.map { course in
        guard course.id == id, case .ownClasses(let rule) = course.delivery else { return course }
        var course = course
        course.delivery = .ownClasses(
          ClassRule(
            least: max(1, min(rule.most, rule.least + learners)), most: rule.most, fixedCost: rule.fixedCost,
            mostClasses: rule.mostClasses))
        return course
      }
    case .due(let id, let months):
      changed.targets = problem.targets.map { $0.id == id ? $0.postponed(by: months) : $0 }
    case .posts(let id, let posts):
      changed.units = problem.units.map { $0.id == id ? $0.withMore(posts) : $0 }
    case .pin(let pin):
      changed.pins.append(pin)
    }
    return changed
  }
}

extension [Change] {
  /// The problem with all of these changes, in their order.
  public func applied(to problem: PlanningProblem) -> PlanningProblem {
    reduce(problem) { $1.applied(to: $0) }
  }
}

extension FundingSource {
  fileprivate func withMore(_ amount: Dong, in year: Year) -> FundingSource {
    var limits = limits.filter { $0.year != year }
    limits.append(YearlyDong(year: year, amount: max(.zero, limit(in: year) + amount)))
    limits.sort { $0.year < $1.year }
    return FundingSource(id: id, name: name, limits: limits, carriesOver: carriesOver, provenance: provenance)
  }
}

extension SeatLimit {
  fileprivate func withMore(_ learners: Int, in year: Year?) -> SeatLimit {
    let more = { (heads: Heads) in max(.zero, heads + Heads(learners)) }
    guard let year else {
      return SeatLimit(period: period, scope: scope, learners: self.learners.map(more), byYear: byYear)
    }
    guard let now = limit(in: year) else { return self }
    var years = byYear.filter { $0.year != year }
    years.append(YearlyHeads(year: year, heads: more(now)))
    years.sort { $0.year < $1.year }
    return SeatLimit(period: period, scope: scope, learners: self.learners, byYear: years)
  }
}

extension WorkUnit {
  fileprivate func withMore(_ posts: Int) -> WorkUnit {
    WorkUnit(
      id: id, name: name, establishment: establishment.map { max(.zero, $0 + Heads(posts)) }, absence: absence)
  }
}
