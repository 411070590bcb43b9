internal import LinearModel
internal import Synchronization
internal import TrainingDomain

/// Finds prices of what parts share, and what they prove of all parts together (Dantzig and Wolfe 1960).
///
/// *The bound.* Let every plan of part `p` be a point `x` of a set `X(p)`, `c(x)` the aim's value, `a(x)` what it takes of
/// the shared rows, `b` what there is of them, and `π ≥ 0` any prices. For plans `x(p)` that together keep the rows,
/// `Σ a(x(p)) ≤ b`, so `Σ c(x(p)) ≥ Σ c(x(p)) + π·(Σ a(x(p)) − b) ≥ Σ min over X(p) of (c + π·a) − π·b`. The minimum over a
/// larger set - the linear program of the part, without the rules of its units - is no greater. So the sum of what the
/// parts' programs prove, less the price of all there is, is below every plan, whatever the prices. An earlier aim that
/// is kept by all parts together is such a row too.
///
/// *The prices.* The points found so far are mixed by a small program, in which every part has weights that add up to
/// one and the rows hold; what its rows are worth are the next prices. Everything is counted in rounds, not in time.
struct PriceSearch {
  let solver: any MILPSolver
  let parts: [PricedPart]
  let stage: Int
  let rows: SharedRows
  let threads: Int
  var deadline: Deadline
  let cancellation: CancellationFlag?

  /// The best prices so far, and what they prove.
  struct Found: Sendable {
    var prices: [Double]
    /// No plan of all parts has a lower value; nil where nothing is proven.
    var bound: Int?
    /// The bound as the programs give it, counted in `scale`.
    var lagrangian: Double?
    /// What the best prices prove of each part, with the price of what it takes, counted in `scale`; empty where nothing
    /// is proven.
    var partBounds: [Double] = []
    /// What values are counted in.
    let scale: Double
    /// What each part takes of the shared items in the best mixture; nil where there is none.
    var items: [[Double]]?
  }

  private var side: SideBySide { SideBySide(threads: threads) }

  /// Subproblems for strengthening the proof of one part.
  private static let look = 400
  /// Rounds of prices at most.
  private static let mostRounds = 12
  /// Prices are good enough where mixture and bound differ by this share.
  private static let closeEnough = 1e-6

  /// Searches prices.
  ///
  /// - Parameter known: points of the parts that are known beforehand, one of each.
  func search(from known: [PricedPart.Point]) throws(SolverError) -> Found {
    var found = Found(prices: rows.positions.map { _ in 0 }, scale: rows.scale)
    var columns = known.map { [$0] }
    guard var proofs = try solve(found.prices) else { return found }
    note(proofs, found.prices, &found, &columns)
    guard !rows.positions.isEmpty else { return found }
    let uses = proofs.map { rows.use(by: $0.point) }
    let isShort = rows.positions.contains { row in
      uses.reduce(0) { $0 + $1[row] } > rows.capacity(of: row) * (1 + 1e-9) + 1e-9
    }
    guard isShort else {
      found.items = proofs.map(\.point.items)
      return found
    }
    var prices = try firstPrices(uses, &found, &columns) ?? found.prices
    for _ in 0..<Self.mostRounds {
      guard let next = try solve(prices) else { break }
      proofs = next
      note(proofs, prices, &found, &columns)
      guard let mixed = try Mixture(columns, rows).solve(by: solver) else { break }
      found.items = mixed.items
      let value = mixed.value / rows.scale
      if let bound = found.lagrangian, value - bound <= Self.closeEnough * (1 + abs(value)) { break }
      // Halfway between the best prices and the newest: alone, the newest leap from end to end.
      prices = zip(found.prices, mixed.prices).map { 0.3 * $0 + 0.7 * $1 }
    }
    return found
  }

  /// Raises the bound of the first aim by searching every part through some subproblems at the best prices, as whole
  /// numbers.
  ///
  /// - Parameter plans: a plan of each part.
  func strengthen(_ found: inout Found, from plans: [TrainingPlan]) throws(SolverError) {
    let prices = WholePrices(near: found.prices, of: rows.shared)
    let begun = Atomic(0)
    let (scale, solver, parts, threads, deadline) = (Int(rows.scale), solver, parts, threads, deadline)
    let solving = SolveOptions(cancellation: cancellation)
    let proven = try side.map(Array(parts.indices)) { part throws(SolverError) -> Int? in
      let left = parts.count - begun.add(1, ordering: .relaxed).oldValue
      guard !deadline.hasPassed, solving.cancellation?.isCancelled != true else { return nil }
      return try parts[part].proven(
        prices, scale: scale, from: plans[part], subproblems: Self.look, by: solver, solving,
        deadline.after(share: min(1, Double(threads) / Double(left))))
    }
    // A part the time did not reach has what its program proved, at prices a rounding away: nothing.
    guard !proven.contains(nil) else { return }
    let sum = proven.compactMap(\.self).reduce(0, +) - prices.total
    let whole = Int((Double(sum) / Double(prices.unit)).rounded(.up)) * scale
    guard found.bound.map({ whole > $0 }) ?? true else { return }
    found.bound = whole
    found.partBounds = proven.map { Double($0 ?? 0) / Double(prices.unit) }
  }

  private func note(
    _ proofs: [PricedPart.Proof], _ prices: [Double], _ found: inout Found, _ columns: inout [[PricedPart.Point]]
  ) {
    for (part, proof) in proofs.enumerated() { columns[part].append(proof.point) }
    let sum = proofs.reduce(0) { $0 + $1.bound }
    let price = rows.positions.reduce(0) { $0 + prices[$1] * rows.capacity(of: $1) }
    let bound = sum - price
    // The programs' arithmetic is exact to about twelve digits.
    let safe = bound - 1e-6 - 1e-10 * (abs(sum) + price)
    if found.lagrangian.map({ bound > $0 }) ?? true {
      found.lagrangian = bound
      found.prices = prices
      found.partBounds = proofs.map(\.bound)
      found.bound = Int(safe.rounded(.up)) * Int(rows.scale)
    }
  }

  /// The programs of all parts at some prices; nil where one was not solved.
  private func solve(_ prices: [Double], limits: [[Double]]? = nil) throws(SolverError) -> [PricedPart.Proof]? {
    let found = try side.map(Array(parts.indices)) { part throws(SolverError) -> PricedPart.Proof? in
      var solving = SolveOptions()
      solving.timeLimit = deadline.remaining()
      solving.cancellation = cancellation
      return try parts[part].least(
        of: stage, rows, prices: prices, limits: limits?[part], by: solver, solving)
    }
    let solved = found.compactMap { $0 }
    return solved.count == parts.count ? solved : nil
  }

  /// What rows are worth to the parts, each with a share of them as large as its use where nothing has a price: the
  /// mean over the parts, weighed by their shares.
  private func firstPrices(
    _ uses: [[Double]], _ found: inout Found, _ columns: inout [[PricedPart.Point]]
  ) throws(SolverError) -> [Double]? {
    let totals = rows.positions.map { row in uses.reduce(0) { $0 + $1[row] } }
    let limits = uses.indices.map { part in
      rows.positions.map { row in
        if case .aim = rows.row(row) {
          return rows.use(by: columns[part][0])[row]
        }
        return totals[row] > 0 ? rows.capacity(of: row) * uses[part][row] / totals[row] : rows.capacity(of: row)
      }
    }
    guard let proofs = try solve(rows.positions.map { _ in 0 }, limits: limits) else { return nil }
    for (part, proof) in proofs.enumerated() { columns[part].append(proof.point) }
    found.items = proofs.map(\.point.items)
    return rows.positions.map { row in
      let weight = limits.reduce(0) { $0 + abs($1[row]) }
      guard weight > 0 else { return proofs.reduce(0) { max($0, $1.worth[row]) } }
      return zip(proofs, limits).reduce(0) { $0 + $1.0.worth[row] * abs($1.1[row]) } / weight
    }
  }
}
