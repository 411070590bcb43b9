internal import LinearModel
internal import Planning
internal import TrainingDomain

/// The seat limits that are proven to gain nothing, many at once.
///
/// More of every limit together gains at least what more of one gains alone, so one proof for a course's limits settles
/// them all; where it fails they are proven by halves.
struct IdleSeats {
  /// The limits that gain nothing within the reach, in their order.
  private(set) var limits: [MarginalLimit] = []

  init(_ asked: [MarginalLimit], reach: Int, _ ground: StepLadder.Ground) throws(SolverError) {
    guard let value = ground.base.value(of: .shortfall), ground.base.isProven else { return }
    for course in ground.problem.courses {
      let seats = asked.filter { limit in
        if case .seats(course.id, _, _) = limit { true } else { false }
      }
      try settle(seats, value, reach, ground)
    }
  }

  private mutating func settle(
    _ seats: [MarginalLimit], _ value: Int, _ reach: Int, _ ground: StepLadder.Ground
  ) throws(SolverError) {
    // One limit alone is asked with the rest of its ladder.
    guard seats.count > 1 else { return }
    let changed = seats.map { $0.change(by: reach) }.applied(to: ground.problem)
    if try ground.trial.isProven(noneBelow: value, in: changed) {
      limits += seats
    } else {
      try settle(Array(seats[..<(seats.count / 2)]), value, reach, ground)
      try settle(Array(seats[(seats.count / 2)...]), value, reach, ground)
    }
  }
}
