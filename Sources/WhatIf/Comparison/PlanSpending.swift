public import TrainingDomain

/// What a plan spends: on training, and apart from it on staff who come, move and go.
public struct PlanSpending: Hashable, Sendable {
  /// Training by course and year, courses as the problem lists them, years ascending; years without any are left out.
  public let courses: [CourseYear]
  /// Staff by year, ascending, as the moves are listed; years without cost are left out.
  public let moves: [MoveYear]
  /// Money by source and year, sources as the problem lists them; every year of the horizon.
  public let sources: [SourceYear]

  /// Adds up a plan's spending.
  package init(_ problem: PlanningProblem, _ result: PlanningResult) {
    let years = problem.horizon.years
    let courses = problem.courses.flatMap { course in years.map { CourseYear(course, $0, result) } }
    let moves = result.moves.flatMap { move in
      move.costByYear.map { MoveYear(kind: move.move.kind, source: move.source, year: $0.year, amount: $0.amount) }
    }
    let payers = Dictionary(problem.courses.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
    sources = problem.sources.flatMap { source in
      years.map { year in
        let learning = courses.filter { payers[$0.course] == source.id && $0.year == year }.map(\.cost)
        let staff = moves.filter { $0.source == source.id && $0.year == year }.map(\.amount)
        return SourceYear(
          source: source.id, year: year, granted: source.limit(in: year), training: learning.reduce(.zero, +),
          staff: staff.reduce(.zero, +))
      }
    }
    self.courses = courses.filter { $0.learners > .zero || $0.cost > .zero }
    self.moves = moves.sorted { $0.year < $1.year }
  }

  /// Money for learners and classes.
  public var training: Dong { courses.map(\.cost).reduce(.zero, +) }
  /// Money for staff who come, move and go.
  public var staff: Dong { moves.map(\.amount).reduce(.zero, +) }
  /// All money.
  public var total: Dong { training + staff }
}
