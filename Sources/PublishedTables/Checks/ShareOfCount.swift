internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A printed share is not its count over its base, rounded half up to the printed decimals.
enum ShareOfCount: PublishedCheck {
  static let name = "published-share"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    let inTables = RowReckoning.all(of: summary).flatMap { reckoning in
      reckoning.shares.compactMap { share in
        share.judgement.flatMap {
          finding(reckoning.words, share.count, of: share.base, share.percent, $0)
        }
      }
    }
    let inWholes = summary.wholes.flatMap { whole in
      whole.parts.compactMap { part in
        judged("\(whole.name), \(part.name)", part.count, of: whole.total?.value, part.percent)
      }
    }
    return inTables + inWholes
      + summary.statements.compactMap { judged($0.text, $0.count, of: $0.base?.value, $0.percent) }
  }

  private static func judged(
    _ place: String, _ count: Cell<Int>?, of base: Int?, _ percent: Cell<PrintedNumber>?
  ) -> Diagnostic? {
    guard let count, let base, let percent else { return nil }
    let judgement = ShareJudgement(percent.value, count: count.value, base: base, isBaseStated: true)
    return finding(Wording(verbatim: place), count, of: base, percent, judgement)
  }

  /// The finding; nil where the share is right, or the count is beyond its group, which is said of the count.
  private static func finding(
    _ place: Wording, _ count: Cell<Int>?, of base: Int, _ percent: Cell<PrintedNumber>?, _ judgement: ShareJudgement
  ) -> Diagnostic? {
    guard let count = count?.value, let percent, judgement != .right, count <= base,
      let share = Fraction.percent(count, of: base)
    else { return nil }
    let exact = PrintedNumber(rounding: share, decimals: percent.value.decimals).percent
    let (heads, all, printed) = (Wording.count(count), Wording.count(base), percent.value.percent)
    let said = Wording(
      en: "\(place.english): \(heads.english) of \(all.english) is \(exact.english), not \(printed.english)",
      vi:
        "\(place.vietnamese): \(heads.vietnamese)/\(all.vietnamese) là \(exact.vietnamese), không phải \(printed.vietnamese)"
    )
    let cause: Wording? =
      switch judgement {
      case .cutOff: Wording(en: "it was cut off instead of rounded", vi: "số bị cắt bớt chữ số, không làm tròn")
      case .ofOtherBase(let other):
        Wording(
          en: "\(printed.english) is \(heads.english) of \(Wording.count(other).english)",
          vi: "\(printed.vietnamese) là \(heads.vietnamese)/\(Wording.count(other).vietnamese)")
      case .right, .wrong: nil
      }
    return finding(.joined([said, cause].compactMap { $0 }, by: "; "), at: percent.location)
  }
}
