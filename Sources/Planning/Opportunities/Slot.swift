internal import TrainingDomain

/// One intake of one course that completes within the horizon.
struct Slot: Hashable, Sendable {
  /// Position in the table of slots.
  let index: Int
  /// Position of the course in the problem.
  let course: Int
  /// The month in which it starts.
  let intake: Month
  /// The month on whose last day it completes.
  let completion: Month
  /// What one learner costs in each year of the horizon, in đồng.
  let costByYear: [Int]

  /// Whether a learner of this slot is in class in a month.
  func isActive(in month: Month) -> Bool { intake <= month && month <= completion }
}
