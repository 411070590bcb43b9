/// Whether a column may take any value between its bounds or whole numbers only.
public enum VariableKind: Hashable, Sendable {
  /// Any value between the bounds.
  case continuous

  /// Whole numbers between the bounds.
  case integer
}
