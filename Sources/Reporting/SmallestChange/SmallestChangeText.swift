internal import Languages
internal import TrainingDomain
internal import WhatIf

/// The smallest change in words and aligned tables.
public enum SmallestChangeText {
  /// The change as text.
  public static func text(of report: SmallestChangeReport) -> String {
    let sections = [
      heading(report), relaxations(report), SmallestChangeVerdict.section(report), targets(report), prices(report),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func heading(_ report: SmallestChangeReport) -> String {
    let title = TextTable.oneLine(report.problem.title)
    return title + "\n" + String(repeating: "=", count: TextTable.width(title)) + "\n"
      + report.said(SmallestChangeVerdict.answer(report.change)) + "\n"
  }

  private static func relaxations(_ report: SmallestChangeReport) -> String {
    let change = report.change
    guard !change.relaxations.isEmpty else { return "" }
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "what gives way", vi: "Giới hạn được nới"), .left), (Wording(en: "now", vi: "Hiện nay"), .right),
      (Wording(en: "more", vi: "Thêm"), .right), (Wording(en: "then", vi: "Sau khi nới"), .right),
      (Wording(en: "price, đồng", vi: "Giá (đồng)"), .right),
    ]
    var table = TextTable(heads, in: report.language)
    let words = LimitWording(problem: report.problem)
    func whole(_ number: Int) -> String { PrintedAmount.grouped(number, in: report.language) }
    for relaxation in change.relaxations {
      let price = whole(relaxation.price(at: change.prices).amount)
      if case .delay(let id, let months) = relaxation {
        let target = report.problem.targets.first { $0.id == id }
        let more = Wording(en: "\(months) months", vi: "\(months) tháng")
        table.add([
          report.said(words.words(for: relaxation)), target.map { PrintedDate.day($0.due, in: report.language) } ?? "",
          report.said(more),
          report.due(relaxation).map { PrintedDate.day($0, in: report.language) } ?? "", price,
        ])
      } else {
        let now = report.now(relaxation)
        table.add([
          report.said(words.words(for: relaxation)), whole(now), whole(relaxation.amount),
          whole(now + relaxation.amount), price,
        ])
      }
    }
    table.add([report.said(Wording(en: "all together", vi: "Tổng cộng")), "", "", "", whole(change.price.amount)])
    return table.text()
  }

  /// The targets that miss heads before or after.
  private static func targets(_ report: SmallestChangeReport) -> String {
    let lines = report.lines.filter { $0.before.shortfall > .zero || ($0.after?.shortfall ?? .zero) > .zero }
    guard !lines.isEmpty else { return "" }
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "target", vi: "Chỉ tiêu"), .left), (Wording(en: "missing now", vi: "Hiện còn thiếu"), .right),
      (Wording(en: "needed then", vi: "Cần khi đó"), .right), (Wording(en: "planned then", vi: "Đạt khi đó"), .right),
      (Wording(en: "missing then", vi: "Khi đó còn thiếu"), .right),
    ]
    var table = TextTable(heads, in: report.language)
    let words = LimitWording(problem: report.problem)
    for line in lines {
      let unit = line.before.unit.map { " (\(words.name(of: $0)))" } ?? ""
      func heads(_ heads: Heads?) -> String { heads.map { PrintedAmount.heads($0, in: report.language) } ?? "-" }
      table.add([
        words.name(of: line.before.target) + unit, heads(line.before.shortfall), heads(line.after?.required),
        heads(line.after?.planned), heads(line.after?.shortfall),
      ])
    }
    let title = Wording(
      en: "Targets that miss heads, as it stands and under the change",
      vi: "Các chỉ tiêu còn thiếu người, theo hiện trạng và sau khi nới")
    return report.said(title) + "\n" + table.text()
  }

  private static func prices(_ report: SmallestChangeReport) -> String {
    let prices = report.change.prices
    let money = PrintedAmountWording.whole(prices.money)
    let seat = PrintedAmountWording.dong(prices.seat)
    let post = PrintedAmountWording.dong(prices.post)
    let month = PrintedAmountWording.dong(prices.monthOfDelay)
    var text =
      report.said(
        Wording(
          en: "Prices: \(money) for a đồng more, \(seat) for a seat more, \(post) for an authorised post more, "
            + "\(month) for a month of delay of a target.",
          vi: "Giá: \(money) cho mỗi đồng thêm, \(seat) cho mỗi suất học thêm, \(post) cho mỗi biên chế thêm, "
            + "\(month) cho mỗi tháng lùi thời hạn của một chỉ tiêu."
        )) + "\n"
    if prices.provenance.basis == .assumption {
      text +=
        report.said(
          Wording(
            en: "The prices are an assumption; 'relaxation' in the scenario sets others.",
            vi: "Các giá này là giả định; đặt giá khác ở mục 'relaxation' của kịch bản.")) + "\n"
    }
    return text
  }
}
