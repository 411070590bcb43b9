/// A column: its name, bounds and kind.
public struct VariableDefinition: Hashable, Sendable {
  /// The name, unique among the columns.
  public let name: String
  /// The least value; nil for none.
  public internal(set) var lower: Double?
  /// The greatest value; nil for none.
  public internal(set) var upper: Double?
  /// Which numbers it may take.
  public let kind: VariableKind
}
