internal import Diagnostics
internal import Languages

/// A figure of the running text disagrees with its table, or its attainment is right under neither convention.
enum TextAgainstTable: PublishedCheck {
  static let name = "published-text"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    summary.statements.flatMap { statement -> [Diagnostic] in
      let reckoning = statement.row.flatMap(summary.row).map { RowReckoning($0.row, of: $0.table) }
      return [share(statement, reckoning), attainment(statement, reckoning)].compactMap { $0 }
    }
  }

  /// What a statement's attainment should be; nil where it states none or none against a possible target.
  static func quotient(of statement: Statement, _ reckoning: RowReckoning?) -> RowReckoning.Quotient? {
    guard let cell = statement.attainment, let target = statement.target?.value, ImpossibleTarget.isPossible(target)
    else { return nil }
    let counted = reckoning.map { ($0.actual.count, $0.row.base, $0.table.total) }
    let own = statement.base.map { (statement.count, Optional($0), $0.value) }
    let (count, base, group) = own ?? counted ?? (nil, nil, 0)
    let percent = statement.percent ?? reckoning?.row.percent
    let expected = Expectation.attainment(TableShare(count, percent, own: base, group: group), of: target)
    return expected.isEmpty ? nil : RowReckoning.Quotient(cell: cell, expected: expected)
  }

  private static func share(_ statement: Statement, _ reckoning: RowReckoning?) -> Diagnostic? {
    guard let percent = statement.percent, let reckoning, let other = reckoning.row.percent?.value,
      !percent.value.isRounded(from: other.value), !other.isRounded(from: percent.value.value)
    else { return nil }
    let (here, there) = (percent.value.percent, other.percent)
    return finding(
      Wording(
        en: "\(statement.text): the text says \(here.english), \(reckoning.words.english) says \(there.english)",
        vi:
          "\(statement.text): lời văn ghi \(here.vietnamese), còn \(reckoning.words.vietnamese) ghi \(there.vietnamese)"
      ),
      at: percent.location)
  }

  private static func attainment(_ statement: Statement, _ reckoning: RowReckoning?) -> Diagnostic? {
    guard let quotient = quotient(of: statement, reckoning), quotient.verdict == .wrong,
      let target = statement.target?.value
    else { return nil }
    let parts = (statement.percent ?? reckoning?.row.percent).map { (percent: $0.value, target: target) }
    let fault = QuotientFault(printed: quotient.cell.value, expected: quotient.expected, parts: parts)
    let (printed, values) = (quotient.cell.value.words, fault.values)
    let said = Wording(
      en: "\(statement.text): the text says \(printed.english), but it is \(values.english)",
      vi: "\(statement.text): lời văn ghi \(printed.vietnamese), nhưng \(values.vietnamese)")
    return finding(
      .joined([said, fault.cause, inTable(reckoning, target)].compactMap { $0 }, by: "; "), at: quotient.cell.location)
  }

  /// What the table prints of the same attainment; nil where it has another target or none.
  private static func inTable(_ reckoning: RowReckoning?, _ target: PrintedSpan) -> Wording? {
    guard let reckoning, let cell = reckoning.row.vsTarget?.value, let demanded = reckoning.row.target?.value,
      demanded.numbers.map(\.value) == target.numbers.map(\.value)
    else { return nil }
    return Wording(
      en: "\(reckoning.words.english) says \(cell.words.english)",
      vi: "\(reckoning.words.vietnamese) ghi \(cell.words.vietnamese)")
  }
}
