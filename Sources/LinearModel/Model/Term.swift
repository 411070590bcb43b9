/// A coefficient times a column.
public struct Term: Hashable, Sendable {
  /// The coefficient.
  public var coefficient: Double
  /// The column.
  public var variable: Variable

  /// Makes a term.
  public init(_ coefficient: Double, _ variable: Variable) {
    self.coefficient = coefficient
    self.variable = variable
  }
}
