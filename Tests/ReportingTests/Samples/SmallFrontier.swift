import Languages
import Reporting
import TrainingDomain
import WhatIf

/// Hand-made curves of the small problem; figures are chosen to show every field and sentence.
enum SmallFrontier {
  /// Three stretches of the curve: one that other limits hold, one that only more money ends, one that nothing explains.
  static var stretches: [FlatStretch] {
    [
      FlatStretch(
        first: 0, last: 10_000_000, shortfall: 1_000_000, risesBy: 18_000_000,
        limits: LiftedLimits(
          binding: [
            LiftedLimits.Relief(limit: .classMinimum("degree"), shortfall: 800_000, bound: 800_000, missing: 4),
            LiftedLimits.Relief(limit: .seats("degree"), shortfall: 900_000, bound: 850_000, missing: 1_234),
          ], idle: [.yearlyShares("budget")], undecided: [.absence]), isAxisAlone: false),
      FlatStretch(
        first: 20_000_000, last: 25_000_000, shortfall: 600_000, risesBy: 25_000_001,
        limits: LiftedLimits(binding: [], idle: [.seats("degree"), .dates]), isAxisAlone: true),
      FlatStretch(
        first: 30_000_000, last: 35_000_000, shortfall: 400_000, risesBy: 40_000_000,
        limits: LiftedLimits(binding: [], idle: [.absence]), isAxisAlone: false),
    ]
  }

  /// The end of the curve.
  static var end: FlatEnd {
    FlatEnd(
      position: 40_000_000,
      limits: LiftedLimits(
        binding: [LiftedLimits.Relief(limit: .money("budget"), shortfall: 150_000, bound: 150_000, missing: 1)],
        idle: [.dates], undecided: [.classMinimum("degree")]))
  }

  /// The report of a curve.
  ///
  /// - Parameter isCutShort: whether its last point is without plan because the search ended, and not for want of one.
  static func report(
    along axis: FrontierAxis = .money("budget", isPooled: false), stretches: [FlatStretch] = stretches,
    end: FlatEnd? = end, isCutShort: Bool = false, in language: Language = .english
  ) -> FrontierReport {
    let figures: [(Int, Int, Int)] = [
      (0, 1_000_000, 1_000_000), (10_000_000, 1_000_000, 1_000_000), (20_000_000, 600_000, 600_000),
      (40_000_000, 200_000, 190_000),
    ]
    let points = figures.map { position, shortfall, bound in
      FrontierPoint(
        position: position,
        attained: FrontierPoint.Attained(
          shortfall: shortfall, bound: bound, missing: Heads(shortfall / 200_000), targetsMet: 0, targets: 1,
          spent: Dong(position), spentFromSource: Dong(position), status: shortfall == bound ? .optimal : .gapReached),
        isOwn: position == 20_000_000)
    }
    let knee = FrontierKnee(
      position: 20_000_000, shortfall: 600_000, gainBefore: 2_000_000, gainAfter: 1_900, isSharpest: true)
    let last = FrontierPoint(position: 50_000_000, attained: nil, isCutShort: isCutShort)
    return FrontierReport(
      problem: SmallPlan.problem,
      frontier: Frontier(axis: axis, points: points + [last], knees: [knee], flat: end, stretches: stretches),
      context: ReportContext(version: "0.0.0", language: language))
  }
}
