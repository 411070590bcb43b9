internal import LinearModel
internal import TrainingDomain

/// Looks for better plans by how the money of every year comes out.
///
/// Where all plans better than the best one spend nearly all money, most numbers of odd places leave more of some year than
/// may be left: few combinations are possible, and with one decided a plan is found or ruled out at the root. Each is found
/// by a search in which people may be split; what lies around it is divided and searched in turn, until nothing is left.
struct SpendingSearch {
  private let odd: OddPlaces
  private let least: LeastSpending
  private let way = AimSearch.Way(strategy: .mirOnly, nodeLimit: 200)
  private var standing: Standing?
  /// The best plan with which too much may be left.
  private var dismissed: [Double]?

  /// What is left to look at of the plans better than one.
  private struct Standing {
    let incumbent: [Double]
    let unspent: Int
    let layer: OddLayer
    /// The widest are looked at first: what lies next to a combination is ruled out for the same reasons.
    var open: [[ClosedRange<Int>]]
    var isComplete = true
  }

  private static let subproblemsOfCombination = 500
  /// More money than so many times the modulus may be left: then it decides too little.
  private static let mostUnspent = 4
  /// Searches that end by their subproblems, of one call.
  private static let mostUnknown = 10

  /// Nil where nothing odd is paid for.
  init?(_ money: [YearMoney], in model: LinearModel) {
    guard let odd = OddPlaces(money, in: model) else { return nil }
    self.odd = odd
    least = LeastSpending(odd: odd)
  }

  /// Searches so often for combinations of odd places.
  mutating func improve(_ aim: inout AimSearch, searches most: Int) throws(SolverError) {
    var unknown = 0
    for _ in 0..<most where aim.isOpen && !aim.mustStop && unknown < Self.mostUnknown {
      guard let incumbent = aim.incumbent, incumbent != dismissed else { return }
      if standing?.incumbent != incumbent {
        let most = odd.modulus * Self.mostUnspent
        guard let unspent = try least.unspent(aim, most: most) else { return aim.settle() }
        guard unspent <= most else {
          dismissed = incumbent
          return
        }
        let layer = OddLayer(odd, of: aim, unspent: unspent)
        let open = odd.narrowed(layer.ranges, unspent: unspent).map { [$0] } ?? []
        standing = Standing(incumbent: incumbent, unspent: unspent, layer: layer, open: open)
      }
      guard try step(&aim, &unknown) else { return }
    }
  }

  /// Looks at one of what is left; whether more is left to look at.
  private mutating func step(_ aim: inout AimSearch, _ unknown: inout Int) throws(SolverError) -> Bool {
    guard var now = standing, !now.open.isEmpty else {
      if standing?.isComplete == true { aim.settle() }
      return false
    }
    let ranges = now.open.removeFirst()
    switch try now.layer.combination(in: ranges, by: aim, subproblems: Self.subproblemsOfCombination) {
    case .nothing: break
    case .unknown:
      let halves = now.layer.halves(of: ranges)
      if halves.isEmpty { now.isComplete = false }
      now.open += halves
      unknown += 1
      if now.unspent >= odd.modulus { standing = now; return false }
    case .found(let combination):
      let look = try aim.look(in: now.layer.model(with: combination), probing: [], way)
      if let look, look.outcome.termination != .infeasible { now.isComplete = false }
      now.open += now.layer.around(combination, in: ranges)
    }
    standing = now
    return true
  }
}
