import Diagnostics
import Languages

@testable import PublishedTables

/// A table of one sound row, 24 of 40 where 10 of 50 were and half was demanded, to be spoilt in one place by each test.
enum SampleTable {
  static let baseTotal = 50
  static let total = 40

  static var row: QualityRow {
    var row = QualityRow(id: "1", name: "degree")
    row.baseCount = Cell(10)
    row.basePercent = number("20,00")
    row.target = span("50,00")
    row.count = Cell(24)
    row.percent = number("60,00")
    row.vsTarget = span("120,00")
    row.vsBase = number("300,00")
    return row
  }

  /// The cell of a printed number; the text must be one.
  static func number(_ text: String) -> Cell<PrintedNumber> {
    guard let number = PrintedNumber(text) else { preconditionFailure("\(text) is no printed number") }
    return Cell(number)
  }

  /// The cell of one or two printed numbers; the text must be such.
  static func span(_ text: String) -> Cell<PrintedSpan> {
    guard let span = PrintedSpan(text) else { preconditionFailure("\(text) is no printed span") }
    return Cell(span)
  }

  /// A summary of the table with some rows.
  static func summary(_ rows: QualityRow..., statements: [Statement] = []) -> PublishedSummary {
    PublishedSummary(
      tables: [QualityTable(id: "t", title: "T", baseTotal: baseTotal, total: total, rows: rows)],
      statements: statements)
  }

  /// The summary with the row changed.
  static func changed(_ change: (inout QualityRow) -> Void) -> PublishedSummary {
    var row = row
    change(&row)
    return summary(row)
  }

  /// A summary of one total with its parts, each a count and a share.
  static func whole(
    _ kind: PublishedWhole.Kind, total: Int?, _ parts: [(count: Int?, percent: String?)]
  ) -> PublishedSummary {
    let named = parts.enumerated().map { index, part in
      PublishedPart("p\(index)", count: part.count.map { Cell($0) }, percent: part.percent.map { number($0) })
    }
    return PublishedSummary(wholes: [PublishedWhole(kind, "W", total: total.map { Cell($0) }, parts: named)])
  }
}

extension PublishedSummary {
  /// The warnings and blank cells found, each as its rule and its English words; tallies are left out.
  var found: [String] {
    PublishedReview.findings(in: self).filter { $0.rule != ConventionTally.name }
      .map { "\($0.rule): \($0.message.english)" }
  }
}
