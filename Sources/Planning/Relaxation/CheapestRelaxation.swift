public import TrainingDomain

/// The cheapest relaxations under which as little is missing as under any, with what is proven of them.
public struct CheapestRelaxation: Hashable, Sendable {
  /// What gives way, in the order of sources, courses, units and targets; empty where nothing needs to, or nothing would help.
  public let relaxations: [Relaxation]
  /// The weighted shortfall that stays, every target weighed as on its own due date.
  public let shortfall: Int
  /// No relaxation of these kinds leaves less.
  public let shortfallBound: Int
  /// The price of all relaxations, in đồng.
  public let price: Dong
  /// No cheaper relaxations leave as little, in đồng.
  public let priceBound: Dong
  /// A plan that keeps all rules under these relaxations and leaves no more missing.
  public let plan: TrainingPlan

  /// Whether nothing better and nothing cheaper exists.
  public var isProven: Bool { shortfall == shortfallBound && price == priceBound }
}
