internal import LinearModel

/// Looks for a better plan near the best one: where the best plan and the root LP agree, their value is kept, and the
/// small rest is searched (relaxation induced neighbourhoods; Danna, Rothberg and Le Pape 2005).
///
/// A search by branching alone finds a good plan late, long after its bound has settled; what is left here has a tenth of
/// the columns and takes hundredths of a second.
struct NearbySearch {
  private let ways: [AimSearch.Way]

  /// Subproblems of a look, unless it is asked to end sooner.
  static let subproblems = 300
  /// Looks in all.
  private static let mostLooks = 12

  /// Makes a search that by turns branches on an order of columns and on the solver's own choice.
  ///
  /// - Parameter quotasFirst: whether the order's turn is the first.
  init(branchingOn order: [Variable], quotasFirst: Bool = false) {
    let quotas = AimSearch.Way(strategy: .quotaFirst, order: order, endsAtGap: false)
    let choice = AimSearch.Way(strategy: .mirOnly, endsAtGap: false)
    ways = quotasFirst ? [quotas, choice] : [choice, quotas]
  }

  /// Looks until neither way brings anything, or one has looked at all that is near and found nothing better.
  ///
  /// - Parameters:
  ///   - point: the LP's point to agree with; nil for that of the last root.
  ///   - subproblems: after so many a look ends.
  func improve(_ aim: inout AimSearch, towards point: [Double]? = nil, subproblems: Int = NearbySearch.subproblems)
    throws(SolverError)
  {
    var idle = 0
    for number in 0..<Self.mostLooks where idle < ways.count && aim.isOpen {
      guard let point = point ?? aim.proofs.last?.point, let incumbent = aim.incumbent else { return }
      let agreed = aim.model.variables.indices.filter { index in
        aim.model.variables[index].kind == .integer && abs(point[index] - incumbent[index]) < 1e-6
      }
      var way = ways[number % ways.count]
      way.nodeLimit = subproblems
      let look = try aim.look(keeping: agreed.map(Variable.init(index:)), way)
      if look.isBetter {
        idle = 0
      } else {
        idle = look.isSettled ? ways.count : idle + 1
      }
    }
  }
}
