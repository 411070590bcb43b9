public import Diagnostics
public import TrainingDomain

/// The cheapest set of relaxations that lets all targets be met, or as many heads as any relaxation can, verified.
public struct SmallestChange: Sendable {
  /// What may give way.
  public let kinds: [RelaxationKind]
  /// What it counts.
  public let prices: RelaxationPrices
  /// The plan of the problem as it stands, for the first aim alone.
  public let before: Replanning.Plan
  /// What gives way, in the order of sources, courses, units and targets.
  public let relaxations: [Relaxation]
  /// The price of all that gives way.
  public let price: Dong
  /// No cheaper set leaves as little missing.
  public let priceBound: Dong
  /// The weighted shortfall that stays, every target weighed as on its own due date.
  public let shortfall: Int
  /// No set of these kinds leaves less, whatever its price.
  public let shortfallBound: Int
  /// The problem with the relaxations, of which the first aim alone is pursued.
  public let changed: PlanningProblem
  /// The plan of the changed problem, made anew; nil where the search ended without one.
  public let after: Replanning.Plan?
  /// The weighted shortfall that the relaxations promise in the changed problem.
  public let promised: Int
  /// Why targets stay out of reach whatever gives way, a note for each that eligibility alone rules out.
  public let outOfReach: [Diagnostic]

  /// Makes a smallest change.
  public init(
    kinds: [RelaxationKind], prices: RelaxationPrices, before: Replanning.Plan, relaxations: [Relaxation],
    price: Dong, priceBound: Dong, shortfall: Int, shortfallBound: Int, changed: PlanningProblem,
    after: Replanning.Plan?, promised: Int, outOfReach: [Diagnostic]
  ) {
    self.kinds = kinds
    self.prices = prices
    self.before = before
    self.relaxations = relaxations
    self.price = price
    self.priceBound = priceBound
    self.shortfall = shortfall
    self.shortfallBound = shortfallBound
    self.changed = changed
    self.after = after
    self.promised = promised
    self.outOfReach = outOfReach
  }

  /// Whether planning again under the relaxations leaves no more missing than they promise.
  public var isVerified: Bool { after?.value(of: .shortfall).map { $0 <= promised } ?? false }
  /// Whether every target is met in the verified plan.
  public var meetsAll: Bool { isVerified && (after?.result.targets.allSatisfy { $0.shortfall == .zero } ?? false) }
  /// Whether the targets are met as the problem stands, so that nothing needs to give way.
  public var isMetAlready: Bool { before.result.targets.allSatisfy { $0.shortfall == .zero } }
  /// Whether no cheaper set exists, and none that leaves less missing.
  public var isProven: Bool { isVerified && price == priceBound && shortfall == shortfallBound }
}
