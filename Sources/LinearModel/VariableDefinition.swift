/// What a model says about one of its columns.
public struct VariableDefinition: Equatable, Sendable {
  /// The name that messages and files use; unique among the columns of a model.
  public var name: String

  /// The least value; nil: unbounded below.
  public var lower: Double?

  /// The greatest value; nil: unbounded above.
  public var upper: Double?

  /// Whether values must be whole.
  public var kind: VariableKind

  /// A column with these bounds; nothing is checked before `LinearModel.issues()`.
  public init(name: String, lower: Double? = 0, upper: Double? = nil, kind: VariableKind = .continuous) {
    self.name = name
    self.lower = lower
    self.upper = upper
    self.kind = kind
  }
}
