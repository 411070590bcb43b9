/// A row of a quality table, written `table/row`.
public struct RowReference: Hashable, Sendable {
  /// The id of the table.
  public let table: String
  /// The id of the row.
  public let row: String

  /// Reads a reference; nil where it is not two ids with a stroke between them.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    table = String(parts[0])
    row = String(parts[1])
  }
}
