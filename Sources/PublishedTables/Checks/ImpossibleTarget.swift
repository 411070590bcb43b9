internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A target demands more than everybody.
enum ImpossibleTarget: PublishedCheck {
  static let name = "published-target"

  /// Whether a target can be reached by a group.
  static func isPossible(_ target: PrintedSpan) -> Bool { target.numbers.allSatisfy { $0.value <= Fraction(100) } }

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    let inTables = RowReckoning.all(of: summary).compactMap { reckoning in
      finding(reckoning.words, reckoning.row.target, reckoning.row.percent?.value, reckoning.row.vsTarget)
    }
    let inText = summary.statements.compactMap { statement in
      finding(Wording(verbatim: statement.text), statement.target, statement.percent?.value, statement.attainment)
    }
    return inTables + inText
  }

  private static func finding(
    _ place: Wording, _ target: Cell<PrintedSpan>?, _ percent: PrintedNumber?, _ attainment: Cell<PrintedSpan>?
  ) -> Diagnostic? {
    guard let target, !isPossible(target.value) else { return nil }
    let demanded = target.value.words
    let said = Wording(
      en: "\(place.english): a target of \(demanded.english) cannot be reached",
      vi: "\(place.vietnamese): mục tiêu \(demanded.vietnamese) không thể đạt được")
    var parts = [said]
    if let attainment, let percent, let values = Expectation.quotients(percent.value, target.value),
      let first = values.first, !Expectation.agree(attainment.value, values)
    {
      let exact = PrintedNumber(rounding: first, decimals: 2).percent
      let (actual, printed) = (percent.percent, attainment.value.words)
      parts.append(
        Wording(
          en: "\(actual.english) would be \(exact.english) of it, printed \(printed.english)",
          vi: "\(actual.vietnamese) chỉ bằng \(exact.vietnamese) mục tiêu đó, trong khi in \(printed.vietnamese)"))
    }
    return finding(
      .joined(parts, by: "; "), remedy: Wording(en: "read it as 100%", vi: "nên hiểu là 100%"), at: target.location)
  }
}
