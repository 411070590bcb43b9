internal import LinearModel

/// Searches one aim in several ways by turns, each for an amount of work that grows from round to round.
///
/// No single way wins. Deciding quotas first, in the order of cost and time, settles large models that the solver's own
/// choice does not, and can lose itself for minutes in a small one; a proof by cases settles small ones whose money is tight
/// that neither does, at a hundred times the work for each case. Work is counted in subproblems and cases and not in
/// time, so that repeated searches end at the same point. A short look by the solver's choice comes first, for it settles
/// most communes; the shortfall of a commune or district then takes short turns in all ways, for a few cases prove most of them,
/// and how money comes out to the đồng (`SpendingSearch`) proves what is left.
struct SearchRotation {
  /// By how much turns grow.
  private static let growth = 4

  private let ways: [AimSearch.Way]
  private let sums: [[Variable]]
  private let guide: SearchGuide

  /// Makes a rotation for what decides a model; without an order of columns, the solver's choice is all there is.
  init(_ guide: SearchGuide) {
    let order = guide.order
    sums = guide.sums
    self.guide = guide
    ways =
      order.isEmpty
      ? [AimSearch.Way(strategy: .balanced)]
      : [AimSearch.Way(strategy: .quotaFirst, order: order), AimSearch.Way(strategy: .mirOnly)]
  }

  /// Searches until the aim is proven, or time or patience ends.
  ///
  /// - Parameters:
  ///   - rounds: after so many rounds the search ends unproven; nil for no end but the time's.
  ///   - threads: on how many threads looks that do not know one another are made; it changes no plan.
  func search(_ aim: inout AimSearch, rounds: Int? = nil, threads: Int = 1) throws(SolverError) {
    let amounts = SearchAmounts(aim.objective.stage, columns: aim.model.variables.count)
    let nearby = NearbySearch(branchingOn: ways[0].order, quotasFirst: amounts.looksDecideQuotasFirst)
    var blocks = BlockSearch(of: aim.model, guide, threads: threads)
    var cases = CaseSearch(
      limiting: sums, nearby, subproblems: amounts.subproblemsOfCase, subproblemsNearby: amounts.subproblemsNearCase)
    if ways.count > 1 {
      // Where a bound is known only a plan is missing, and deciding quotas finds one sooner.
      var first = aim.bound == nil ? ways[1] : ways[0]
      first.nodeLimit = amounts.firstLook
      // These take little, and a plan that is near enough is often best a moment later.
      first.endsAtGap = false
      try aim.look(first)
      if aim.isOpen { try nearby.improve(&aim) }
      aim.endAtGap()
      var spending = SpendingSearch(guide.money, in: aim.model)
      for turn in amounts.shortTurns where aim.isOpen {
        var way = ways[0]
        way.nodeLimit = turn.subproblems
        try aim.look(way)
        if !sums.isEmpty { try cases.search(&aim, cases: turn.cases) }
        if aim.isOpen { try spending?.improve(&aim, searches: turn.spendings) }
        if aim.isOpen { try blocks.improve(&aim, pairs: turn.pairs) }
      }
      if aim.isOpen { try blocks.improve(&aim) }
    }
    var (turn, count) = amounts.firstTurns
    var round = 0
    while aim.isOpen, round != rounds {
      round += 1
      for (number, var way) in ways.enumerated() where aim.isOpen {
        if number > 0, !sums.isEmpty { try cases.search(&aim, cases: count) }
        guard aim.isOpen else { break }
        if number == 0, round > 1 { try blocks.improve(&aim) }
        way.nodeLimit = ways.count > 1 || rounds != nil ? turn : nil
        try aim.look(way)
      }
      turn *= Self.growth
      count *= Self.growth
    }
  }
}
