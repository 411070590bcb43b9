internal import LinearModel

/// Searches one aim in several ways by turns, each for a number of subproblems that grows from round to round.
///
/// No single way of branching wins: deciding quotas first in the order of cost and time settles large models that the
/// solver's own choice does not, and can lose itself for minutes in a small one that the solver's choice settles at once
/// (83 officials: 33 subproblems against more than a million). Turns are counted in subproblems and not in time, so that
/// repeated searches end at the same point. A short look by the solver's choice comes first, for it settles most
/// communes.
struct SearchRotation {
  /// Subproblems of a first look by the solver's own choice, of every way's first turn, and by how much the turns grow.
  private static let firstLook = 400
  private static let firstTurn = 5_000
  private static let growth = 4

  private let ways: [AimSearch.Way]

  /// Makes a rotation that begins with an order of columns; without one, the solver's choice is all there is.
  init(branchingOn order: [Variable]) {
    ways =
      order.isEmpty
      ? [AimSearch.Way(strategy: .balanced)]
      : [AimSearch.Way(strategy: .quotaFirst, order: order), AimSearch.Way(strategy: .mirOnly)]
  }

  /// Searches until the aim is proven, or time or patience ends.
  ///
  /// - Parameter rounds: after so many rounds the search ends unproven; nil for no end but the time's.
  func search(_ aim: inout AimSearch, rounds: Int? = nil) throws(SolverError) {
    if ways.count > 1 {
      // Where a bound is known only a plan is missing, and deciding quotas finds one sooner.
      var first = aim.bound == nil ? ways[1] : ways[0]
      first.nodeLimit = Self.firstLook
      try aim.look(first)
      if aim.isOpen { try NearbySearch(branchingOn: ways[0].order).improve(&aim) }
    }
    var (turn, round) = (Self.firstTurn, 0)
    while aim.isOpen, round != rounds {
      round += 1
      for var way in ways where aim.isOpen {
        way.nodeLimit = ways.count > 1 || rounds != nil ? turn : nil
        try aim.look(way)
      }
      turn *= Self.growth
    }
  }
}
