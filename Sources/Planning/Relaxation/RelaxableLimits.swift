internal import TrainingDomain

/// Every limit that may give way in a problem, in the order of sources, courses, units and targets.
struct RelaxableLimits: Sendable {
  /// A later due date stands in the model as a target of its own.
  struct LaterTarget: Sendable {
    /// Position of the target among those of the problem.
    let target: Int
    /// How much later it is due.
    let months: Int
  }

  /// The limits, each as a relaxation by nothing; a later date with its months.
  let limits: [Relaxation]
  /// The problem with a target more for every later due date, behind its own targets.
  let widened: PlanningProblem
  /// Posts beyond its own that each unit may be given, by position; empty where posts hold as they stand.
  let extraPosts: [Int]
  /// What the targets behind the problem's own stand for, in their order.
  let later: [LaterTarget]

  /// Due dates move by whole years, so that a plan made by years can be read off them.
  static let monthsOfStep = 12

  init(_ problem: PlanningProblem, _ kinds: Set<RelaxationKind>) {
    var limits: [Relaxation] = []
    if kinds.contains(.money) {
      for source in problem.sources {
        limits += problem.horizon.years.map { .money(source.id, $0, .zero) }
      }
    }
    if kinds.contains(.seats) {
      for course in problem.courses {
        for (number, limit) in course.seats.enumerated() {
          limits += Self.years(of: limit, course).map { .seats(course.id, limit: number, $0, .zero) }
        }
      }
    }
    var extraPosts: [Int] = []
    if kinds.contains(.vacancies), !problem.levers.recruitment.isEmpty {
      extraPosts = problem.units.map { OfferedPosts.most(in: $0, problem) }
      limits += zip(problem.units, extraPosts).filter { $1 > 0 }.map { .posts($0.0.id, .zero) }
    }
    var later: [LaterTarget] = []
    var widened = problem
    if kinds.contains(.dates) {
      for (position, target) in problem.targets.enumerated() where target.level != nil {
        var months = Self.monthsOfStep
        while target.due(later: months) <= problem.horizon.lastMonth.lastDay {
          later.append(LaterTarget(target: position, months: months))
          widened.targets.append(target.postponed(by: months, as: Identifier("\(target.id)+\(months)")))
          limits.append(.delay(target.id, months: months))
          months += Self.monthsOfStep
        }
      }
    }
    widened.stages = [.shortfall, .cost]
    self.limits = limits
    self.extraPosts = extraPosts
    self.later = later
    self.widened = widened
  }

  /// The years in which a seat limit holds; nil for one that holds over the horizon.
  private static func years(of limit: SeatLimit, _ course: Course) -> [Year?] {
    if limit.period == .horizon { return limit.learners == nil ? [] : [nil] }
    return course.years.filter { limit.limit(in: $0) != nil }
  }
}
