public import Diagnostics

/// A table "Tổng hợp chất lượng": what a base year had, what was demanded and what a later year has.
public struct QualityTable: Hashable, Sendable {
  /// The id by which statements refer to the table.
  public let id: String
  /// The heading, such as `Biểu 01`.
  public var title: String
  /// The group's total in the base year.
  public var baseTotal: Int
  /// The group's total in the year reported.
  public var total: Int
  /// The rows, in the order of the document.
  public var rows: [QualityRow]
  /// Where the table begins.
  public var location: SourceLocation?

  /// Makes a table.
  public init(
    id: String, title: String, baseTotal: Int, total: Int, rows: [QualityRow], at location: SourceLocation? = nil
  ) {
    self.id = id
    self.title = title
    self.baseTotal = baseTotal
    self.total = total
    self.rows = rows
    self.location = location
  }
}
