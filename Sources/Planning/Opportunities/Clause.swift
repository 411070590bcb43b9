internal import TrainingDomain

/// A requirement on an official's earlier courses that is met by any one of its parts.
///
/// The conditions of an intake that depend on the plan itself are kept as a conjunction of clauses: each can be
/// written as linear inequalities, exactly for one person and validly for several alike.
struct Clause: Hashable, Sendable {
  /// Levels of which holding one by an earlier course suffices.
  var held: [Level] = []
  /// Levels of which one suffices that is neither held nor being studied.
  var fresh: [Level] = []

  /// The clause nothing can meet.
  static let impossible = Clause()

  /// Whether nothing can meet it.
  var isImpossible: Bool { held.isEmpty && fresh.isEmpty }

  /// The clause met by either of two.
  func or(_ other: Clause) -> Clause {
    Clause(
      held: held + other.held.filter { !held.contains($0) }, fresh: fresh + other.fresh.filter { !fresh.contains($0) })
  }
}

extension [Clause] {
  /// Clauses that are all met where all of one list or all of the other are met.
  func or(_ other: [Clause]) -> [Clause] { flatMap { left in other.map { left.or($0) } } }
}
