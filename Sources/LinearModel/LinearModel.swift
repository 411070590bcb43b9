/// A mixed-integer linear model: columns, rows and an objective, in the order in which they were added.
///
/// A value without a solver. Nothing is checked while it is built, so that a builder needs no error handling;
/// `issues()` lists every fault at once and solvers refuse a model that has any.
///
/// ```swift
/// var model = LinearModel(name: "diet")
/// let bread = model.addVariable("bread", kind: .integer)
/// let milk = model.addVariable("milk")
/// model.addConstraint("energy", [Term(80, bread), Term(60, milk)], lower: 200)
/// model.objective = Objective(.minimize, [Term(3, bread), Term(2, milk)])
/// ```
public struct LinearModel: Equatable, Sendable {
  /// The name that files carry.
  public var name: String

  /// The columns, in order of creation; `Variable.index` is the place in this array.
  public private(set) var variables: [VariableDefinition] = []

  /// The rows, in order of creation.
  public private(set) var constraints: [ConstraintDefinition] = []

  /// What is sought; minimising nothing until it is set.
  public var objective = Objective()

  /// A model without columns and rows.
  public init(name: String) {
    self.name = name
  }

  /// Adds a column; nil bounds mean unbounded on that side.
  @discardableResult
  public mutating func addVariable(
    _ name: String, lower: Double? = 0, upper: Double? = nil, kind: VariableKind = .continuous
  ) -> Variable {
    variables.append(VariableDefinition(name: name, lower: lower, upper: upper, kind: kind))
    return Variable(index: variables.count - 1)
  }

  /// Adds the row `lower ≤ sum of terms ≤ upper`; nil bounds mean unbounded on that side.
  public mutating func addConstraint(_ name: String, _ terms: [Term], lower: Double? = nil, upper: Double? = nil) {
    constraints.append(ConstraintDefinition(name: name, terms: terms, lower: lower, upper: upper))
  }

  /// Replaces both bounds of a column of this model; equal bounds fix it.
  public mutating func setBounds(of variable: Variable, lower: Double?, upper: Double?) {
    variables[variable.index].lower = lower
    variables[variable.index].upper = upper
  }

  /// Replaces both bounds of the row at a place of `constraints`.
  public mutating func setBounds(ofConstraintAt index: Int, lower: Double?, upper: Double?) {
    constraints[index].lower = lower
    constraints[index].upper = upper
  }

  /// What the model says about a column of its own.
  public subscript(variable: Variable) -> VariableDefinition {
    variables[variable.index]
  }

  /// Whether any column must be whole.
  public var hasIntegers: Bool {
    variables.contains { $0.kind == .integer }
  }
}
