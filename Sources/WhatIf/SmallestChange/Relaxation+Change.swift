public import TrainingDomain

extension Relaxation {
  /// The change of the problem by which the limit gives way.
  public var change: Change {
    switch self {
    case .money(let source, let year, let more): .money(source, year, by: more)
    case .seats(let course, let limit, let year, let learners):
      .seats(course, limit: limit, year, by: learners.count)
    case .posts(let unit, let posts): .posts(unit, by: posts.count)
    case .delay(let target, let months): .due(target, months: months)
    }
  }
}
