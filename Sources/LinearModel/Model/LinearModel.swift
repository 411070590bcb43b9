/// A linear model with continuous and integer columns, as a value.
///
/// Columns and rows keep the order in which they are added; it is the order of files and of a solver's search.
public struct LinearModel: Hashable, Sendable {
  /// The model's name.
  public var name: String
  /// The columns, in order of creation.
  public private(set) var variables: [VariableDefinition] = []
  /// The rows, in order of creation.
  public private(set) var constraints: [ConstraintDefinition] = []
  /// What is sought; nothing unless set.
  public var objective = Objective()

  /// Makes a model without columns or rows.
  public init(name: String) { self.name = name }

  /// Adds a column.
  ///
  /// - Parameters:
  ///   - lower: the least value, 0 unless said otherwise; nil for none.
  ///   - upper: the greatest value; nil for none.
  @discardableResult
  public mutating func addVariable(
    _ name: String, lower: Double? = 0, upper: Double? = nil, kind: VariableKind = .continuous
  ) -> Variable {
    variables.append(VariableDefinition(name: name, lower: lower, upper: upper, kind: kind))
    return Variable(index: variables.count - 1)
  }

  /// Adds a row; nil leaves a side open.
  public mutating func addConstraint(_ name: String, _ terms: [Term], lower: Double? = nil, upper: Double? = nil) {
    constraints.append(ConstraintDefinition(name: name, terms: terms, lower: lower, upper: upper))
  }

  /// Changes the bounds of a column of this model; a column of another model is left to `issues()`.
  public mutating func setBounds(of variable: Variable, lower: Double?, upper: Double?) {
    guard variables.indices.contains(variable.index) else { return }
    variables[variable.index].lower = lower
    variables[variable.index].upper = upper
  }

  /// Whether any column must be whole.
  public var hasIntegers: Bool { variables.contains { $0.kind == .integer } }
}
