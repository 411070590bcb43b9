internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A cell is blank that could be computed, in a column that other rows fill.
enum BlankCell: PublishedCheck {
  static let name = "published-blank"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    summary.tables.flatMap { table in
      let fillsTarget = table.rows.contains { $0.vsTarget != nil }
      let fillsBase = table.rows.contains { $0.vsBase != nil }
      return table.rows.flatMap { row -> [Diagnostic] in
        let reckoning = RowReckoning(row, of: table)
        var found: [Diagnostic] = []
        if fillsTarget, row.vsTarget == nil, let target = row.target?.value {
          found += note(
            reckoning, .attainment(reckoning.actual, of: target), as: target,
            Wording(en: "the attainment of the target", vi: "so với mục tiêu"))
        }
        if fillsBase, row.vsBase == nil {
          found += note(
            reckoning, .ratio(reckoning.actual, to: reckoning.base), as: nil,
            Wording(en: "the comparison with the base year", vi: "so với năm gốc"))
        }
        return found
      }
    }
  }

  private static func note(
    _ reckoning: RowReckoning, _ expected: Expectation, as target: PrintedSpan?, _ column: Wording
  ) -> [Diagnostic] {
    guard !expected.isEmpty else { return [] }
    let two = PrintedNumber(rounding: .zero, decimals: 2)
    let model = PrintedSpan(two, target?.numbers.count == 2 ? two : nil)
    let values = QuotientFault(printed: model, expected: expected, parts: nil).values
    return [
      Diagnostic(
        .note, rule: name,
        Wording(
          en: "\(reckoning.words.english): \(column.english) is blank; it is \(values.english)",
          vi: "\(reckoning.words.vietnamese): ô \(column.vietnamese) để trống; \(values.vietnamese)"),
        at: reckoning.row.location)
    ]
  }
}
