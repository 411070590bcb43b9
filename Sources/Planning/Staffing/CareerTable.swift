internal import TrainingDomain

/// The ways open to everybody whom a lever touches, with the rows that describe them.
///
/// The survey's roster is lengthened by one row for every way besides staying, so that everything asked of an official
/// can be asked of an official who moves, leaves early or is yet to be hired.
struct CareerTable: Sendable {
  /// People whose ways are alternatives of one another.
  struct Choice: Sendable {
    /// The ways; the first is staying, unless these are recruits.
    var careers: [Career]
    /// People there are; for recruits the most that can be hired.
    let size: Int
    /// Whether nobody need take any of the ways, as with recruits.
    let isOptional: Bool
  }

  /// The roster with the rows of all ways appended.
  private(set) var officials: [Official]
  /// Rows of the problem's own roster.
  let listed: Int
  /// The choices: officials in the roster's order, then recruits by lever, unit and year.
  private(set) var choices: [Choice] = []
  /// For each row, its choice and its way; nil for everybody else.
  private(set) var placeOfRow: [Place?]

  /// A way's position.
  struct Place: Hashable, Sendable {
    let choice: Int
    let career: Int
  }

  /// - Parameter extraPosts: posts beyond its own that each unit may be given, by position; empty for none.
  init(_ problem: PlanningProblem, extraPosts: [Int] = []) {
    officials = problem.officials
    listed = problem.officials.count
    placeOfRow = Array(repeating: nil, count: listed)
    guard !problem.levers.isEmpty else { return }
    let offers = LeverOffers(problem, extraPosts: extraPosts)
    for index in problem.officials.indices {
      let ways = offers.ways(of: problem.officials[index])
      guard !ways.isEmpty else { continue }
      add(Choice(careers: [Career(row: index, move: nil)], size: 1, isOptional: false), ways)
    }
    for hire in offers.hires {
      add(Choice(careers: [], size: hire.most, isOptional: true), [(hire.row, hire.move)])
    }
  }

  private mutating func add(_ choice: Choice, _ ways: [(row: Official, move: Career.Move)]) {
    var choice = choice
    if let stay = choice.careers.first { placeOfRow[stay.row] = Place(choice: choices.count, career: 0) }
    for way in ways {
      placeOfRow.append(Place(choice: choices.count, career: choice.careers.count))
      choice.careers.append(Career(row: officials.count, move: way.move))
      officials.append(way.row)
    }
    choices.append(choice)
  }
}
