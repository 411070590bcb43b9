/// A row of a model: the sum of its terms lies between two numbers.
public struct ConstraintDefinition: Equatable, Sendable {
  /// The name that messages and files use; unique among the rows of a model.
  public var name: String

  /// The summands; no column may occur twice.
  public var terms: [Term]

  /// The least value of the sum; nil: unbounded below.
  public var lower: Double?

  /// The greatest value of the sum; nil: unbounded above. Equal to `lower` in an equation.
  public var upper: Double?

  /// A row with these bounds; nothing is checked before `LinearModel.issues()`.
  public init(name: String, terms: [Term], lower: Double? = nil, upper: Double? = nil) {
    self.name = name
    self.terms = terms
    self.lower = lower
    self.upper = upper
  }
}
