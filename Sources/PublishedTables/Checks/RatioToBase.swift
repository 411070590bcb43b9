internal import Diagnostics
internal import Languages

/// A comparison with the base year is right neither from the counts nor from the printed percentages.
enum RatioToBase: PublishedCheck {
  static let name = "published-ratio"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    RowReckoning.all(of: summary).compactMap { reckoning in
      guard let quotient = reckoning.ratio, quotient.verdict == .wrong else { return nil }
      let fault = QuotientFault(printed: quotient.cell.value, expected: quotient.expected, parts: nil)
      let (printed, values) = (quotient.cell.value.words, fault.values)
      let said = Wording(
        en: "\(reckoning.words.english): against the base year is printed \(printed.english), but is \(values.english)",
        vi: "\(reckoning.words.vietnamese): so với năm gốc in \(printed.vietnamese), nhưng \(values.vietnamese)")
      return finding(.joined([said, fault.cause].compactMap { $0 }, by: "; "), at: quotient.cell.location)
    }
  }
}
