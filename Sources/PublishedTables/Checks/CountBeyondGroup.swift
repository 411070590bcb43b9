internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A count is greater than the group it is a share of, most often because person-times were counted.
enum CountBeyondGroup: PublishedCheck {
  static let name = "published-count"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    RowReckoning.all(of: summary).flatMap { reckoning in
      reckoning.shares.compactMap { share -> Diagnostic? in
        guard let count = share.count, count.value > share.base else { return nil }
        let base = Wording.count(share.base)
        let fit = share.percent.flatMap { fitting(count.value, $0.value) }
        let said = Wording(
          en:
            "\(reckoning.words.english): \(Wording.count(count.value).english) is more than the whole group of \(base.english)",
          vi:
            "\(reckoning.words.vietnamese): \(Wording.count(count.value).vietnamese) nhiều hơn tổng số \(base.vietnamese)"
        )
        return finding(
          .joined([said, fit].compactMap { $0 }, by: "; "),
          remedy: Wording(
            en: "if person-times were counted, state their number",
            vi: "nếu tính theo lượt người, phải ghi rõ tổng số lượt"),
          at: count.location)
      }
    }
  }

  private static func fitting(_ count: Int, _ printed: PrintedNumber) -> Wording? {
    let share = printed.percent
    switch FittingBase(of: count, printed: printed) {
    case .only(let base):
      return Wording(
        en: "\(share.english) is right for a base of \(Wording.count(base).english)",
        vi: "tỷ lệ \(share.vietnamese) chỉ đúng khi tính trên \(Wording.count(base).vietnamese)")
    case .none(let nearest):
      let exact = Fraction.percent(count, of: nearest).map { PrintedNumber(rounding: $0, decimals: printed.decimals) }
      let near = (exact ?? printed).percent
      return Wording(
        en: "no base gives \(share.english), the nearest, \(Wording.count(nearest).english), gives \(near.english)",
        vi:
          "không tổng số nào cho tỷ lệ \(share.vietnamese), gần nhất là \(Wording.count(nearest).vietnamese) cho \(near.vietnamese)"
      )
    case .several(let bases):
      let (first, last) = (Wording.count(bases.lowerBound), Wording.count(bases.upperBound))
      return Wording(
        en: "\(share.english) is right for a base from \(first.english) to \(last.english)",
        vi: "tỷ lệ \(share.vietnamese) đúng khi tính trên từ \(first.vietnamese) đến \(last.vietnamese)")
    case .unknown: return nil
    }
  }
}
