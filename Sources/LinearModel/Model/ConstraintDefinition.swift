/// A row: a sum of terms between two limits.
public struct ConstraintDefinition: Hashable, Sendable {
  /// The name, unique among the rows.
  public let name: String
  /// The terms; no column stands in two of them.
  public let terms: [Term]
  /// The least value of the sum; nil for none.
  public let lower: Double?
  /// The greatest value of the sum; nil for none.
  public let upper: Double?
}
