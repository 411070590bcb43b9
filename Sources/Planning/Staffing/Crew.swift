internal import TrainingDomain

/// People with the same ways open to them, all of the same effect: interchangeable in who stays and who goes.
struct Crew: Sendable {
  /// Where a way of a crew is found: its crew and its position there.
  let ways: [Way]
  /// People there are; for recruits the most that can be hired.
  let size: Int
  /// Whether nobody need take any of the ways, as with recruits.
  let isOptional: Bool

  /// A way with the row of every person, in the order in which they are named.
  struct Way: Sendable {
    /// The lever that is pulled; nil for staying.
    let move: Career.Move?
    /// Rows of the survey's roster; a row of several stands repeated.
    let rows: [Int]
    /// Any one of the people's places in the table of ways; all have the same effects.
    let place: CareerTable.Place
  }
}

/// A way of a crew.
struct CrewWay: Hashable, Sendable {
  let crew: Int
  let way: Int
}
