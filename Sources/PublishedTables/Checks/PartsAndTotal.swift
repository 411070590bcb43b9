internal import Diagnostics
internal import Languages

/// The counts of the parts do not add to the total.
enum PartsAndTotal: PublishedCheck {
  static let name = "published-sum"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    summary.wholes.compactMap { whole in
      let counted = whole.parts.filter { $0.count != nil }
      guard whole.kind != .shares, let total = whole.total, counted.count == whole.parts.count, !counted.isEmpty else {
        return nil
      }
      let sure = sum(counted.filter { !$0.isPerhaps })
      let all = sum(counted)
      guard total.value != sure, total.value != all else { return nil }
      let (stated, added) = (Wording.count(total.value), Wording.count(sure))
      let with = sure == all ? nil : Wording.count(all)
      return finding(
        Wording(
          en: "\(whole.name): the parts add to \(added.english)"
            + (with.map { ", or \($0.english) with those perhaps meant" } ?? "") + ", not \(stated.english)",
          vi: "\(whole.name): cộng các phần được \(added.vietnamese)"
            + (with.map { ", hoặc \($0.vietnamese) nếu tính cả phần có thể gồm trong đó" } ?? "")
            + ", không phải \(stated.vietnamese)"),
        remedy: difference(total.value, sure == all ? sure : all), at: total.location)
    }
  }

  private static func difference(_ total: Int, _ parts: Int) -> Wording {
    let count = Wording.count(abs(total - parts))
    return total < parts
      ? Wording(en: "the parts hold \(count.english) too many", vi: "các phần thừa \(count.vietnamese)")
      : Wording(en: "\(count.english) remain unexplained", vi: "còn \(count.vietnamese) chưa được giải thích")
  }

  private static func sum(_ parts: [PublishedPart]) -> Int { parts.reduce(0) { $0 + ($1.count?.value ?? 0) } }
}
