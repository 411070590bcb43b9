internal import LinearModel

/// Proves a plan best by cases: at most so many places, or at least one more; each case is a problem of its own, with what
/// its limits leave to decide and with cuts of its own.
///
/// GLPK's tree limits one column at a time and is given cuts at its root alone. Where money decides, a learner moves from one
/// intake to another at no cost and no single column moves the bound; a sum of them does, and cuts made anew within the
/// limits settle most cases at their root.
struct CaseSearch {
  private let sums: [[Variable]]
  private let nearby: NearbySearch
  private let way: AimSearch.Way
  private let subproblemsNearby: Int
  private var open = [SearchCase()]

  /// Makes a search that has looked at nothing yet.
  ///
  /// - Parameters:
  ///   - sums: sums of whole columns that a case may limit, most decisive first.
  ///   - nearby: looks for better plans towards the root of every case.
  ///   - subproblems: after so many the look at a case ends: a few settle it, or none do.
  ///   - subproblemsNearby: after so many a look towards its root ends.
  init(
    limiting sums: [[Variable]], _ nearby: NearbySearch, subproblems: Int,
    subproblemsNearby: Int = NearbySearch.subproblems
  ) {
    self.sums = sums
    self.nearby = nearby
    way = AimSearch.Way(strategy: .mirOnly, nodeLimit: subproblems)
    self.subproblemsNearby = subproblemsNearby
  }

  /// Looks at so many cases, those of the least bound first and among them the narrowest.
  mutating func search(_ aim: inout AimSearch, cases most: Int) throws(SolverError) {
    for _ in 0..<most where aim.isOpen {
      guard let next = open.indices.min(by: isBefore) else { break }
      if let bound = open[next].bound { aim.raiseBound(to: bound) }
      guard aim.isOpen else { return }
      try look(at: open.remove(at: next), &aim)
    }
    if open.isEmpty, aim.isOpen { aim.settle() }
  }

  private mutating func look(at part: SearchCase, _ aim: inout AimSearch) throws(SolverError) {
    guard let found = try aim.look(in: part.model(in: aim.model), probing: sums, way) else { return }
    let outcome = found.outcome
    guard aim.termination == .nodeLimit else { return open.append(part) }
    if [.infeasible, .optimal].contains(outcome.termination) { return }
    var part = part
    let proof = found.reduced.proof(of: outcome)
    part.learn(bound: outcome.bestBound, cuts: found.reduced.whole(outcome.cuts))
    if let bound = part.bound, aim.isNoBetter(bound) { return }
    guard let proof else { return open.append(part) }
    try nearby.improve(&aim, towards: proof.point, subproblems: subproblemsNearby)
    open += part.split(at: proof.point, sums, outcome.probes, aim)
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    let (bound, otherBound) = (open[one].bound ?? -.infinity, open[other].bound ?? -.infinity)
    if bound != otherBound { return bound < otherBound }
    let (depth, otherDepth) = (open[one].limits.count, open[other].limits.count)
    return depth == otherDepth ? one > other : depth > otherDepth
  }
}
