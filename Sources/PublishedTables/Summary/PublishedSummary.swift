/// The figures of a document, as it prints them.
public struct PublishedSummary: Hashable, Sendable {
  /// Quality tables.
  public var tables: [QualityTable]
  /// Distributions, shares and sums.
  public var wholes: [PublishedWhole]
  /// Figures of the running text.
  public var statements: [Statement]

  /// Makes a summary.
  public init(tables: [QualityTable] = [], wholes: [PublishedWhole] = [], statements: [Statement] = []) {
    self.tables = tables
    self.wholes = wholes
    self.statements = statements
  }

  /// The table and row a reference names; nil where there is none.
  public func row(_ reference: RowReference) -> (table: QualityTable, row: QualityRow)? {
    guard let table = tables.first(where: { $0.id == reference.table }),
      let row = table.rows.first(where: { $0.id == reference.row })
    else { return nil }
    return (table, row)
  }
}
