internal import TrainingDomain

/// A problem whose horizon ends with another year, and with it every target.
///
/// Years after the scenario's last are taken to be like it: the same money, the same seats, the same courses offered.
struct YearScale {
  private let problem: PlanningProblem

  init(_ problem: PlanningProblem) { self.problem = problem }

  /// The problem that ends with a year; nil for a year before the first.
  func problem(endingWith last: Year) -> PlanningProblem? {
    let horizon = problem.horizon
    guard last >= horizon.first else { return nil }
    var changed = problem
    changed.horizon = PlanningHorizon(first: horizon.first, last: last)
    let added = last > horizon.last ? Array(horizon.last...last).dropFirst() : []
    changed.sources = problem.sources.map { source in
      let limits = changed.horizon.years.map { year in
        YearlyDong(year: year, amount: source.limit(in: min(year, horizon.last)))
      }
      return source.granting(limits)
    }
    changed.courses = problem.courses.map { course in
      var course = course
      if course.years.contains(horizon.last) { course.years += added }
      course.seats = course.seats.map { $0.lasting(after: horizon.last, for: Array(added)) }
      return course
    }
    changed.targets = problem.targets.map { $0.due(on: last.december.lastDay) }
    return changed
  }
}

extension SeatLimit {
  fileprivate func lasting(after last: Year, for years: [Year]) -> SeatLimit {
    guard let heads = byYear.first(where: { $0.year == last })?.heads else { return self }
    return SeatLimit(
      period: period, scope: scope, learners: learners,
      byYear: byYear + years.map { YearlyHeads(year: $0, heads: heads) })
  }
}

extension Target {
  /// The target with another due date.
  func due(on day: CalendarDate) -> Target {
    Target(
      id: id, name: name, indicator: indicator, group: group, scope: scope, comparator: comparator,
      threshold: threshold, due: day, weight: weight, provenance: provenance)
  }
}
