public import TrainingDomain

extension MarginalLimit {
  /// Every limit of a problem that could matter, in the order of sources, courses and units.
  ///
  /// Money of sources that pay for something, seats of intakes that lie in the horizon, and posts of units that levers
  /// can bring people into; a limit on seats that was never written is none.
  public static func all(of problem: PlanningProblem) -> [MarginalLimit] {
    money(problem) + seats(problem) + classes(problem) + posts(problem)
  }

  private static func money(_ problem: PlanningProblem) -> [MarginalLimit] {
    let levers = problem.levers
    let paying =
      problem.courses.map(\.source) + levers.recruitment.map(\.source) + levers.transfers.map(\.source)
      + levers.earlyRetirement.map(\.source)
    return problem.sources.filter { paying.contains($0.id) }.flatMap { source in
      problem.horizon.years.map { .money(source.id, $0) }
    }
  }

  private static func seats(_ problem: PlanningProblem) -> [MarginalLimit] {
    problem.courses.flatMap { course -> [MarginalLimit] in
      let years = course.years.filter { year in
        course.intakes.contains { intake in
          intake.year == year && intake >= problem.horizon.firstMonth
            && course.completion(of: intake) <= problem.horizon.lastMonth
        }
      }
      return course.seats.enumerated().flatMap { position, limit -> [MarginalLimit] in
        if limit.period == .horizon {
          return limit.learners == nil || years.isEmpty ? [] : [.seats(course.id, limit: position, nil)]
        }
        return years.filter { limit.limit(in: $0) != nil }.map { .seats(course.id, limit: position, $0) }
      }
    }
  }

  private static func classes(_ problem: PlanningProblem) -> [MarginalLimit] {
    problem.courses.compactMap { course in
      guard case .ownClasses = course.delivery else { return nil }
      return .classMinimum(course.id)
    }
  }

  private static func posts(_ problem: PlanningProblem) -> [MarginalLimit] {
    let entered = problem.levers.recruitment.flatMap(\.units) + problem.levers.transfers.flatMap(\.destinations)
    return problem.units.filter { $0.establishment != nil && entered.contains($0.id) }.map { .posts($0.id) }
  }
}
