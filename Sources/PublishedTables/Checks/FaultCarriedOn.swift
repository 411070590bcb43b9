internal import Diagnostics
internal import Languages

/// A quotient is right only from the printed percentages, one of which is wrong.
enum FaultCarriedOn: PublishedCheck {
  static let name = "published-carried"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    RowReckoning.all(of: summary).flatMap { reckoning -> [Diagnostic] in
      let ratio = reckoning.ratio.flatMap { finding(reckoning, $0, from: reckoning.shares) }
      let attainment = reckoning.attainment.flatMap { finding(reckoning, $0, from: [reckoning.actual]) }
      return [attainment, ratio].compactMap { $0 }
    }
  }

  private static func finding(
    _ reckoning: RowReckoning, _ quotient: RowReckoning.Quotient, from shares: [TableShare]
  ) -> Diagnostic? {
    guard quotient.verdict == .fromPrinted, let wrong = shares.first(where: \.isWrong)?.percent?.value.percent,
      let exact = quotient.expected.exactly(as: quotient.cell.value)?.words
    else { return nil }
    let printed = quotient.cell.value.words
    return finding(
      Wording(
        en:
          "\(reckoning.words.english): \(printed.english) is reckoned with the wrong \(wrong.english); from the counts it is \(exact.english)",
        vi:
          "\(reckoning.words.vietnamese): \(printed.vietnamese) được tính từ tỷ lệ sai \(wrong.vietnamese); tính từ số lượng là \(exact.vietnamese)"
      ), at: quotient.cell.location)
  }
}
