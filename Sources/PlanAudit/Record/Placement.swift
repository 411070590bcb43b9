/// An enrolment whose official and course are known, with what follows from the two.
struct Placement {
  /// Its position among the plan's enrolments.
  let position: Int
  /// The position of the official in the problem.
  let official: Int
  /// The position of the course in the problem.
  let course: Int
  /// The month in which it starts.
  let intake: Int
  /// The month on whose last day it completes.
  let completion: Int
  /// How many people it sends.
  let people: Int
}
