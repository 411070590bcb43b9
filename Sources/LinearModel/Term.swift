/// A column times a number, one summand of a row or of the objective.
public struct Term: Sendable, Hashable {
  /// The column.
  public var variable: Variable

  /// The number it is multiplied by.
  public var coefficient: Double

  /// `coefficient` times `variable`.
  public init(_ coefficient: Double, _ variable: Variable) {
    self.variable = variable
    self.coefficient = coefficient
  }
}
