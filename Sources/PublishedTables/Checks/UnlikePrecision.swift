internal import Diagnostics
internal import Languages

/// The same count of the same total is printed as two unlike shares, each right at its own precision.
enum UnlikePrecision: PublishedCheck {
  static let name = "published-precision"

  private struct Printed {
    let place: String
    let count: Int
    let total: Int
    let cell: Cell<PrintedNumber>
  }

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    var before: [Printed] = []
    var found: [Diagnostic] = []
    for whole in summary.wholes {
      for part in whole.parts {
        guard let count = part.count?.value, let total = whole.total?.value, let cell = part.percent,
          ShareJudgement(cell.value, count: count, base: total, isBaseStated: true) == .right
        else { continue }
        let this = Printed(place: "\(whole.name), \(part.name)", count: count, total: total, cell: cell)
        let alike = before.filter { $0.count == count && $0.total == total }
        if let other = alike.first(where: { $0.cell.value.value != cell.value.value }) {
          found.append(finding(this, other))
        }
        before.append(this)
      }
    }
    return found
  }

  private static func finding(_ this: Printed, _ other: Printed) -> Diagnostic {
    let (here, there) = (this.cell.value.percent, other.cell.value.percent)
    let (count, total) = (Wording.count(this.count), Wording.count(this.total))
    return finding(
      Wording(
        en:
          "\(this.place): \(count.english) of \(total.english) is printed \(here.english) here and \(there.english) under '\(other.place)'",
        vi:
          "\(this.place): cùng \(count.vietnamese)/\(total.vietnamese) mà ở đây in \(here.vietnamese), ở mục '\(other.place)' in \(there.vietnamese)"
      ),
      remedy: Wording(en: "print both with the same decimals", vi: "in cùng số chữ số thập phân"),
      at: this.cell.location)
  }
}
