/// Which numbers a column may take.
public enum VariableKind: Hashable, Sendable {
  /// Any number within the bounds.
  case continuous
  /// Whole numbers within the bounds.
  case integer
}
