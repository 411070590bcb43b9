/// The solution of a model without wholeness.
public struct Relaxation: Hashable, Sendable {
  /// One value per column.
  public let point: [Double]
  /// The objective at the point.
  public let objective: Double
  /// How the objective would change with each column, one value per column.
  public let reducedCosts: [Double]

  /// Makes a relaxation's solution.
  public init(point: [Double], objective: Double, reducedCosts: [Double]) {
    self.point = point
    self.objective = objective
    self.reducedCosts = reducedCosts
  }
}
