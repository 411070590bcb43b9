internal import CGLPK
internal import LinearModel

/// How GLPK is set for one attempt: what the caller's strategy means, and what is tried when an answer fails.
struct SearchSettings {
  /// How far from a whole number the value of an integer column may be.
  var integralityTolerance: Double

  /// Whether Gomory's mixed-integer cuts are made.
  var usesGomoryCuts: Bool

  /// Whether mixed-integer rounding cuts are made.
  var usesRoundingCuts: Bool

  /// Whether our own cuts may be made at the root.
  var cutsRoot: Bool

  /// How the column to branch on is chosen.
  var branching: cglpk_branching

  /// Whether the root LP begins with the dual simplex.
  var beginsWithDual: Bool

  /// Whether rows and columns are scaled.
  var scales: Bool

  /// How often an answer that fails its check may be asked for again.
  static let attemptCount = 3

  /// The settings of an attempt, counted from zero; later ones are slower and more careful.
  init(strategy: SearchStrategy, attempt: Int) {
    switch strategy {
    case .balanced, .mirOnly: branching = CGLPK_BRANCH_DRIEBECK_TOMLIN
    case .quotaFirst: branching = CGLPK_BRANCH_FIRST_FRACTIONAL
    case .pseudocost: branching = CGLPK_BRANCH_PSEUDOCOST
    }
    // The primal first: on planning models it was measured three to six times as fast as the dual.
    beginsWithDual = attempt == 1
    scales = attempt < 2
    usesGomoryCuts = strategy == .balanced && attempt == 0
    usesRoundingCuts = attempt < 2
    cutsRoot = attempt == 0
    integralityTolerance = attempt == 0 ? 1e-7 : 1e-9
  }
}
