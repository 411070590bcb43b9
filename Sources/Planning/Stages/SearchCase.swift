internal import LinearModel

/// The plans within some limits, as one case of a proof.
struct SearchCase: Sendable {
  private(set) var limits: [CaseLimit] = []
  /// No plan of the case has a lesser objective; nil where nothing is proven yet.
  private(set) var bound: Double?
  /// Rows that all plans of the case better than the best one keep.
  private var cuts: [ConstraintDefinition] = []

  /// The case of every plan.
  init() {}

  /// The model within the case.
  func model(in whole: LinearModel) -> LinearModel {
    var part = whole
    for limit in limits { part.add(limit) }
    for cut in cuts {
      part.addConstraint("cut(\(part.constraints.count + 1))", cut.terms, lower: cut.lower, upper: cut.upper)
    }
    return part
  }

  /// Takes what a look at the case has proven.
  mutating func learn(bound proven: Double?, cuts more: [ConstraintDefinition]) {
    bound = [bound, proven].compactMap(\.self).max()
    cuts += more
  }

  /// The cases that a case falls into at its root: none where no side of some sum holds anything better, one where only
  /// one side of a sum does, otherwise the two sides of the sum that moves the bound most.
  ///
  /// - Parameters:
  ///   - point: the root's, with cuts.
  ///   - probes: what was found on either side of each sum.
  func split(at point: [Double], _ sums: [[Variable]], _ probes: [ProbedSides?], _ aim: AimSearch) -> [SearchCase] {
    var narrowed = self
    var best: (sum: [Variable], sides: ProbedSides, score: Double)?
    for (sum, sides) in zip(sums, probes) {
      guard let sides else { continue }
      switch (aim.isNoBetter(sides.below), aim.isNoBetter(sides.above)) {
      case (true, true): return []
      case (true, false): narrowed.limits.append(Self.above(sum, point))
      case (false, true): narrowed.limits.append(Self.below(sum, point))
      case (false, false):
        let start = bound ?? min(sides.below, sides.above)
        let score = max(sides.below - start, 1) * max(sides.above - start, 1)
        if best.map({ score > $0.score }) ?? true { best = (sum, sides, score) }
      }
    }
    if narrowed.limits.count > limits.count { return [narrowed] }
    if let best { return sides(of: best.sum, point, best.sides) }
    // No sum is split: any whole column will do.
    let split = aim.model.variables.indices.first { index in
      aim.model.variables[index].kind == .integer && abs(point[index] - point[index].rounded()) > 1e-6
    }
    return split.map { sides(of: [Variable(index: $0)], point, nil) } ?? [self]
  }

  private func sides(of sum: [Variable], _ point: [Double], _ proven: ProbedSides?) -> [SearchCase] {
    var (less, more) = (self, self)
    less.limits.append(Self.below(sum, point))
    more.limits.append(Self.above(sum, point))
    less.learn(bound: proven?.below, cuts: [])
    more.learn(bound: proven?.above, cuts: [])
    return [less, more]
  }

  private static func below(_ sum: [Variable], _ point: [Double]) -> CaseLimit {
    .atMost(value(of: sum, point).rounded(.down), of: sum)
  }

  private static func above(_ sum: [Variable], _ point: [Double]) -> CaseLimit {
    .atLeast(value(of: sum, point).rounded(.up), of: sum)
  }

  private static func value(of sum: [Variable], _ point: [Double]) -> Double { sum.reduce(0) { $0 + point[$1.index] } }
}
