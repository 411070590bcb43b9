public import TrainingDomain

/// What the numbers of a comparison say, and nothing beyond them.
public struct ComparisonFinding: Hashable, Sendable {
  /// The plans that miss fewest heads, the base first.
  public let fewestMissing: [ComparedPlan]
  /// How many they miss.
  public let missing: Heads
  /// The plans that cost least for each head they gain beyond the base; none where none gains more.
  public let cheapestStep: [ComparedPlan]
  /// What they cost for it, in đồng.
  public let perHead: Fraction?
  /// The plans that cost least for each head missing less than in the base; none where none misses fewer.
  public let cheapestRelief: [ComparedPlan]
  /// What they cost for it, in đồng.
  public let perRelief: Fraction?
  /// Whether every plan is proven.
  public let isProven: Bool
  /// Whether the plans count heads by different targets or people.
  public let hasDifferentMeasures: Bool

  /// Reads the finding from a comparison.
  public init(_ comparison: PlanComparison) {
    let fewest = comparison.plans.map(\.headsMissing).min() ?? .zero
    missing = fewest
    fewestMissing = comparison.plans.filter { $0.headsMissing == fewest }
    (cheapestStep, perHead) = Self.cheapest(comparison, by: \.perHead)
    (cheapestRelief, perRelief) = Self.cheapest(comparison, by: \.perRelief)
    isProven = comparison.plans.allSatisfy(\.isProven)
    hasDifferentMeasures = comparison.hasDifferentMeasures
  }

  private static func cheapest(
    _ comparison: PlanComparison, by price: KeyPath<HeadCost.Step, Fraction?>
  ) -> ([ComparedPlan], Fraction?) {
    let prices = comparison.others.map { ($0, comparison.step(to: $0)[keyPath: price]) }
    guard let least = prices.compactMap(\.1).min() else { return ([], nil) }
    return (prices.filter { $0.1 == least }.map(\.0), least)
  }
}
