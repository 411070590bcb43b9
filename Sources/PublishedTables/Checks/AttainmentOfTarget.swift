internal import Diagnostics
internal import Languages

/// An attainment in a table is right neither from the counts nor from the printed percentages.
enum AttainmentOfTarget: PublishedCheck {
  static let name = "published-attainment"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    faults(in: summary).filter { !$0.fault.isCapped }.map { reckoning, cell, fault in
      let (printed, values) = (cell.value.words, fault.values)
      let said = Wording(
        en:
          "\(reckoning.words.english): attainment of the target is printed \(printed.english), but is \(values.english)",
        vi: "\(reckoning.words.vietnamese): so với mục tiêu in \(printed.vietnamese), nhưng \(values.vietnamese)")
      return finding(.joined([said, fault.cause].compactMap { $0 }, by: "; "), at: cell.location)
    }
  }

  /// The wrong attainments of the tables, those against impossible targets left out.
  static func faults(
    in summary: PublishedSummary
  ) -> [(reckoning: RowReckoning, cell: Cell<PrintedSpan>, fault: QuotientFault)] {
    RowReckoning.all(of: summary).compactMap { reckoning in
      guard let quotient = reckoning.attainment, quotient.verdict == .wrong, let target = reckoning.row.target?.value,
        ImpossibleTarget.isPossible(target)
      else { return nil }
      let parts = reckoning.row.percent.map { (percent: $0.value, target: target) }
      return (
        reckoning, quotient.cell,
        QuotientFault(printed: quotient.cell.value, expected: quotient.expected, parts: parts)
      )
    }
  }
}
