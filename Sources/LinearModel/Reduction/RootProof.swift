/// What a root LP proves about every point of a model: no point is better than its objective, and each unit by which a
/// column leaves its bound costs at least the column's reduced cost more.
public struct RootProof: Equatable, Sendable {
  /// The objective of the LP, in the sense of the model.
  public let objective: Double
  /// The value of each column.
  public let point: [Double]
  /// The change of the objective per unit of each column.
  public let reducedCosts: [Double]

  /// A proof with these parts.
  public init(objective: Double, point: [Double], reducedCosts: [Double]) {
    self.objective = objective
    self.point = point
    self.reducedCosts = reducedCosts
  }
}
