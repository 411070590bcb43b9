internal import LinearModel

/// Searches one aim in several ways by turns, each for a number of subproblems that grows from round to round.
///
/// No single way of branching wins: deciding quotas first in the order of cost and time settles large models that the
/// solver's own choice does not, and can lose itself for minutes in a small one that the solver's choice settles at once
/// (83 officials: 33 subproblems against more than a million). Turns are counted in subproblems and not in time, so that
/// repeated searches end at the same point. A short look by the solver's choice comes first, for it settles most
/// communes.
struct SearchRotation {
  /// One way of branching.
  private struct Way {
    let strategy: SearchStrategy
    let order: [Variable]
  }

  /// What the turns came to.
  struct Outcome {
    /// Why the last turn ended.
    var termination: Termination
    /// The best point of all turns; nil where none has been found.
    var incumbent: [Double]?
    /// The best bound of all turns; nil where none has been proven.
    var bound: Double?
  }

  /// Subproblems of a first look by the solver's own choice, of every way's first turn, and by how much the turns grow.
  private static let firstLook = 400
  private static let firstTurn = 5_000
  private static let growth = 4

  private let ways: [Way]

  /// Makes a rotation that begins with an order of columns; without one, the solver's choice is all there is.
  init(branchingOn order: [Variable]) {
    ways =
      order.isEmpty
      ? [Way(strategy: .balanced, order: [])]
      : [Way(strategy: .quotaFirst, order: order), Way(strategy: .mirOnly, order: [])]
  }

  /// Searches until the aim is proven, or time or patience ends.
  ///
  /// - Parameter rounds: after so many rounds the search ends unproven; nil for no end but the time's.
  func search(
    _ model: LinearModel, _ objective: StageObjective, by solver: any MILPSolver, within deadline: Deadline,
    options: SolveOptions,
    rounds: Int? = nil
  ) throws(SolverError) -> Outcome {
    var outcome = Outcome(termination: .nodeLimit, incumbent: options.start, bound: nil)
    var turn = Self.firstTurn
    for round in 0... {
      for way in round == 0 ? ways.dropFirst() : ways[...] {
        var solving = options
        solving.strategy = way.strategy
        solving.branchOrder = way.order
        solving.start = outcome.incumbent
        solving.timeLimit = deadline.remaining(share: 1)
        solving.nodeLimit = ways.count > 1 || rounds != nil ? (round == 0 ? Self.firstLook : turn) : nil
        let found = try solver.solve(model, options: solving)
        outcome.termination = found.termination
        outcome.incumbent = found.incumbent ?? outcome.incumbent
        outcome.bound = [outcome.bound, found.bestBound].compactMap(\.self).max()
        if found.termination != .nodeLimit || isProven(outcome, objective) { return outcome }
      }
      if round == rounds { break }
      if round > 0 { turn *= Self.growth }
    }
    return outcome
  }

  /// Whether the bound of one turn proves the point of another.
  private func isProven(_ outcome: Outcome, _ objective: StageObjective) -> Bool {
    guard let point = outcome.incumbent, let bound = outcome.bound else { return false }
    return objective.bound(from: bound) >= objective.value(at: point)
  }
}
