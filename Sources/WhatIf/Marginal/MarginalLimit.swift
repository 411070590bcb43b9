public import TrainingDomain

/// A limit of which it is asked what one step more and one step less would change.
public enum MarginalLimit: Hashable, Sendable {
  /// A source's money in a year.
  case money(FundingSource.ID, Year)
  /// One of a course's seat limits, as its position in the course, in a year; nil: over the horizon.
  case seats(Course.ID, limit: Int, Year?)
  /// The least learners of a class that the body organises itself; a step more is one learner fewer.
  case classMinimum(Course.ID)
  /// The authorised posts of a unit, which are the vacancies that levers can fill.
  case posts(WorkUnit.ID)

  /// What kind of limit it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Money of a source and year.
    case money
    /// Seats of a course and year.
    case seats
    /// The least learners of a class.
    case classes
    /// Posts of a unit.
    case posts
  }

  /// What kind of limit it is.
  public var kind: Kind {
    switch self {
    case .money: .money
    case .seats: .seats
    case .classMinimum: .classes
    case .posts: .posts
    }
  }

  /// The change that gives the limit way by an amount, in đồng, learners or posts; below zero tightens it.
  public func change(by amount: Int) -> Change {
    switch self {
    case .money(let source, let year): .money(source, year, by: Dong(amount))
    case .seats(let course, let limit, let year): .seats(course, limit: limit, year, by: amount)
    case .classMinimum(let course): .classMinimum(course, by: -amount)
    case .posts(let unit): .posts(unit, by: amount)
    }
  }

  /// The limit as it stands in a problem, in đồng, learners or posts; nil where the problem does not have it.
  public func amount(in problem: PlanningProblem) -> Int? {
    switch self {
    case .money(let id, let year): return problem.sources.first { $0.id == id }?.limit(in: year).amount
    case .seats(let id, let position, let year):
      guard let course = problem.courses.first(where: { $0.id == id }), course.seats.indices.contains(position) else {
        return nil
      }
      let limit = course.seats[position]
      return (year.map { limit.limit(in: $0) } ?? limit.learners)?.count
    case .classMinimum(let id):
      guard case .ownClasses(let rule)? = problem.courses.first(where: { $0.id == id })?.delivery else { return nil }
      return rule.least
    case .posts(let id): return problem.units.first { $0.id == id }?.establishment?.count
    }
  }

  /// Whether more of the limit can never make the first aim worse; posts can, where a target counts posts filled.
  var isMonotone: Bool { kind != .posts }
}
