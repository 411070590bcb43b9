internal import TrainingDomain

/// How much is searched at a time, by the size of a model and its aim.
///
/// Measured on communes (up to 600 columns), districts (1,000 to 2,200) and provinces of 38 communes (13,000): a case takes a
/// hundredth of a second, a few tenths, and seconds. Limits on sums of places settle the shortfall; a case for the earliest
/// completion takes a second and a half on Phong Thổ and settles nothing.
struct SearchAmounts {
  /// A turn in all ways: subproblems of the first, cases, pairs of looks at a few units.
  struct ShortTurn: Equatable {
    var subproblems: Int
    var cases: Int
    var pairs: Int
    /// Searches for combinations of places by which the money of every year comes out.
    var spendings: Int
  }

  /// Subproblems of a first look by the solver's own choice.
  let firstLook: Int
  /// Turns that come before any long one.
  let shortTurns: [ShortTurn]
  /// Subproblems of a case: a few settle it, or none do.
  let subproblemsOfCase: Int
  /// Subproblems of a look towards the root of a case. Measured on twenty districts: with half as many some lack a plan for long.
  let subproblemsNearCase: Int
  /// Whether looks near the best plan decide the quotas first: on districts that takes a tenth off, for the earliest completion
  /// of Mường Tè under both resolutions it takes twice as long.
  let looksDecideQuotasFirst: Bool
  /// The first of the long turns: subproblems of a way, and cases.
  let firstTurns: (subproblems: Int, cases: Int)

  private static let smallModel = 600
  private static let middleModel = 5_000

  /// The amounts for an aim and a model of so many columns.
  init(_ stage: ObjectiveStage, columns: Int) {
    let isSmall = columns <= Self.smallModel
    let isShort = stage == .shortfall && columns <= Self.middleModel
    firstLook = isShort && !isSmall ? 25 : 150
    subproblemsOfCase = isShort ? (isSmall ? 10 : 3) : 30
    subproblemsNearCase = isShort ? 100 : NearbySearch.subproblems
    looksDecideQuotasFirst = isShort
    firstTurns = isSmall ? (1_500, 100) : (5_000, 12)
    let subproblems = isSmall ? 200 : 100
    shortTurns =
      isShort
      ? [1, 3, 9].map { ShortTurn(subproblems: subproblems * $0, cases: 6 * $0, pairs: $0, spendings: 100 * $0) } : []
  }
}
