internal import TrainingDomain

/// A course whose seats are set by what its first limit allows.
struct SeatScale {
  private let course: Course

  /// Makes a scale of a course that has a seat limit; nil for one without.
  init?(_ course: Course) {
    guard !course.seats.isEmpty else { return nil }
    self.course = course
  }

  /// What the first limit allows, the greatest where years differ.
  var seats: Int { Self.most(of: course.seats[0]) }

  /// The fewest seats that hold the learners of a plan; a limit of units is taken as if all came from one.
  func least(for quotas: [Quota]) -> Int {
    let sent = quotas.filter { $0.course == course.id }
    let changes = course.seats.flatMap { limit -> [Int] in
      switch limit.period {
      case .intake: sent.compactMap { quota in limit.limit(in: quota.intake.year).map { (quota.learners - $0).count } }
      case .year:
        sent.compactMap { quota in
          let learners = sent.filter { $0.intake.year == quota.intake.year }.map(\.learners).reduce(.zero, +)
          return limit.limit(in: quota.intake.year).map { (learners - $0).count }
        }
      case .horizon: limit.learners.map { [(sent.map(\.learners).reduce(.zero, +) - $0).count] } ?? []
      }
    }
    return max(0, seats + (changes.max() ?? -seats))
  }

  /// The course with so many seats at its first limit, and as many more or fewer at the others; none below zero.
  func course(with seats: Int) -> Course {
    let change = seats - self.seats
    var course = course
    course.seats = course.seats.map { limit in
      SeatLimit(
        period: limit.period, scope: limit.scope, learners: limit.learners.map { Self.changed($0, by: change) },
        byYear: limit.byYear.map { YearlyHeads(year: $0.year, heads: Self.changed($0.heads, by: change)) })
    }
    return course
  }

  /// The course without any seat limit.
  var unlimited: Course {
    var course = course
    course.seats = []
    return course
  }

  private static func most(of limit: SeatLimit) -> Int {
    (limit.byYear.map(\.heads.count) + [limit.learners?.count ?? 0]).max() ?? 0
  }

  private static func changed(_ heads: Heads, by change: Int) -> Heads { max(.zero, heads + Heads(change)) }
}
