internal import Languages

/// A row of a quality table with everything that can be recomputed of it.
struct RowReckoning: Sendable {
  /// A printed quotient and what it should be.
  struct Quotient: Hashable, Sendable {
    /// The printed cell.
    let cell: Cell<PrintedSpan>
    /// What it should be.
    let expected: Expectation

    /// How it comes about.
    var verdict: Expectation.Verdict { expected.verdict(of: cell.value) }
  }

  /// The row.
  let row: QualityRow
  /// The table it stands in.
  let table: QualityTable
  /// The base year's count and share.
  let base: TableShare
  /// The count and share of the year reported.
  let actual: TableShare

  /// Reckons a row.
  init(_ row: QualityRow, of table: QualityTable) {
    self.row = row
    self.table = table
    base = TableShare(row.baseCount, row.basePercent, own: row.baseOf, group: table.baseTotal)
    actual = TableShare(row.count, row.percent, own: row.base, group: table.total)
  }

  /// Every row of a summary.
  static func all(of summary: PublishedSummary) -> [RowReckoning] {
    summary.tables.flatMap { table in table.rows.map { RowReckoning($0, of: table) } }
  }

  /// Both years' shares, the base year's first.
  var shares: [TableShare] { [base, actual] }

  /// The attainment; nil where it is blank or there is nothing to hold it against.
  var attainment: Quotient? {
    guard let cell = row.vsTarget, let target = row.target else { return nil }
    let expected = Expectation.attainment(actual, of: target.value)
    return expected.isEmpty ? nil : Quotient(cell: cell, expected: expected)
  }

  /// The comparison with the base year; nil where it is blank or there is nothing to hold it against.
  var ratio: Quotient? {
    guard let cell = row.vsBase else { return nil }
    let expected = Expectation.ratio(actual, to: base)
    return expected.isEmpty ? nil : Quotient(cell: Cell(PrintedSpan(cell.value), at: cell.location), expected: expected)
  }

  /// The row in words, to begin a sentence with.
  var words: Wording { Wording(en: "\(table.title), row \(row.id)", vi: "\(table.title), dòng \(row.id)") }
}
