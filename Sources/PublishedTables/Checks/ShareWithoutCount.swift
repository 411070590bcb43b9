internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A share printed without its count cannot be that of any whole number of the stated total.
enum ShareWithoutCount: PublishedCheck {
  static let name = "published-no-count"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    summary.wholes.flatMap { whole -> [Diagnostic] in
      guard let total = whole.total?.value, total > 0 else { return [] }
      let impossible = whole.parts.filter { part in
        part.count == nil && part.percent.map { FittingCount.count(for: $0.value, of: total) == nil } == true
      }
      let printed = impossible.compactMap { $0.percent?.value }
      let bases = FittingCount.commonBases(of: printed, upTo: total)
      return impossible.compactMap { part in
        part.percent.map { finding("\(whole.name), \(part.name)", $0, total, bases: bases, alone: printed.count == 1) }
      }
    }
  }

  private static func finding(
    _ place: String, _ cell: Cell<PrintedNumber>, _ total: Int, bases: [Int], alone: Bool
  ) -> Diagnostic {
    let nearest = FittingCount.nearest(to: cell.value, of: total)
    let share = Fraction.percent(nearest, of: total) ?? .zero
    let (printed, all) = (cell.value.percent, Wording.count(total))
    let (count, near) = (Wording.count(nearest), PrintedNumber(rounding: share, decimals: cell.value.decimals).percent)
    let said = Wording(
      en:
        "\(place): no whole number of \(all.english) gives \(printed.english); \(count.english) gives \(near.english)",
      vi:
        "\(place): không số người nào trong \(all.vietnamese) cho tỷ lệ \(printed.vietnamese); \(count.vietnamese) cho \(near.vietnamese)"
    )
    let fits = bases.compactMap { base in FittingCount.count(for: cell.value, of: base).map { "\($0)/\(base)" } }
    let list = fits.joined(separator: ", ")
    let remedy =
      fits.isEmpty
      ? Wording(en: "no smaller total fits", vi: "không tổng số nào nhỏ hơn là phù hợp")
      : Wording(
        en: alone ? "it fits \(list)" : "totals that fit all such shares: \(list)",
        vi: alone ? "phù hợp với \(list)" : "các tổng số phù hợp với mọi tỷ lệ như vậy: \(list)")
    return finding(said, remedy: remedy, at: cell.location)
  }
}
