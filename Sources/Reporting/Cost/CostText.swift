internal import Languages
internal import TrainingDomain
internal import WhatIf

/// The least money for people: what it comes to, year by year, and what else is in the way.
public enum CostText {
  /// The answer as text.
  public static func text(of report: CostReport) -> String {
    let title = TextTable.oneLine(report.cost.problem.title)
    let heading = [title, String(repeating: "=", count: TextTable.width(title))] + sentences(report).map(report.said)
    let sections = [
      heading.map { $0 + "\n" }.joined(), needs(report), TargetsText.section(report.plan),
      ObstaclesText.section(report.plan, in: report.context.language),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func sentences(_ report: CostReport) -> [Wording] {
    let cost = report.cost
    func dong(_ amount: Dong) -> Wording { Wording(inEach: { PrintedAmount.dong(amount, in: $0) }) }
    func number(_ number: Int) -> Wording { Wording(inEach: { PrintedAmount.grouped(number, in: $0) }) }
    let which =
      cost.targets.count == 1
      ? Wording(en: "the target", vi: "chỉ tiêu này")
      : Wording(en: "all \(cost.targets.count) targets", vi: "cả \(count: cost.targets.count) chỉ tiêu")
    var said: [Wording] = []
    if cost.meetsTargets {
      said.append(
        Wording(
          en: "The least money that meets \(which): \(dong(cost.total)) đồng.",
          vi: "Kinh phí ít nhất để đạt \(which): \(dong(cost.total)) đồng."))
    } else {
      let heads = cost.result.targets.map(\.shortfall).reduce(.zero, +)
      said += [
        cost.shortfallBound > 0
          ? Wording(en: "No money suffices to meet \(which).", vi: "Không mức kinh phí nào đủ để đạt \(which).")
          : Wording(
            en: "No plan was found that meets \(which), and none is ruled out.",
            vi: "Chưa tìm được kế hoạch đạt \(which), cũng chưa loại trừ được."),
        Wording(
          en: "The best that can be attained misses \(heads) heads, weighted shortfall \(number(cost.shortfall)).",
          vi: "Mức tốt nhất có thể đạt còn thiếu \(count: heads) người, theo trọng số là \(number(cost.shortfall))."),
        Wording(
          en: "The least money for it: \(dong(cost.total)) đồng.",
          vi: "Kinh phí ít nhất cho mức đó: \(dong(cost.total)) đồng."),
      ]
    }
    said.append(
      cost.bound == cost.total
        ? Wording(
          en: "That is also the least if the money of all years lay in one pot: no plan attains this for less.",
          vi: "Đó cũng là mức ít nhất nếu gộp kinh phí các năm: không kế hoạch nào đạt như vậy với ít tiền hơn.")
        : Wording(
          en: "No plan attains this for less than \(dong(cost.bound)) đồng, even if all money lay in one pot.",
          vi: "Không kế hoạch nào đạt như vậy với ít hơn \(dong(cost.bound)) đồng, kể cả khi gộp kinh phí."))
    if !cost.isProven {
      said.append(
        Wording(
          en: "Not proven: the search was ended early.", vi: "Chưa chứng minh: việc tìm kiếm kết thúc sớm."))
    }
    return said
  }

  private static func needs(_ report: CostReport) -> String {
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "source", vi: "Nguồn kinh phí"), .left), (Wording(en: "year", vi: "Năm"), .right),
      (Wording(en: "least needed", vi: "Cần ít nhất"), .right), (Wording(en: "granted", vi: "Được cấp"), .right),
      (Wording(en: "carried in", vi: "Chuyển sang"), .right), (Wording(en: "lacking", vi: "Còn thiếu"), .right),
    ]
    var table = TextTable(heads, in: report.context.language)
    let cost = report.cost
    for need in cost.needs {
      let source = cost.problem.sources.first { $0.id == need.source }
      table.add(
        [source?.name ?? need.source.rawValue, "\(need.year)"]
          + [need.needed, need.granted, need.carried, need.missing].map(report.printed))
    }
    let total = report.said(Wording(en: "total", vi: "Tổng"))
    table.add(
      [total, ""] + [cost.total, cost.granted].map(report.printed) + ["", report.printed(cost.missing)])
    let title = Wording(
      en: "Money of the cheapest plan beside what is granted, đồng",
      vi: "Kinh phí của kế hoạch rẻ nhất và mức được cấp (đồng)")
    return report.said(title) + "\n" + table.text()
  }
}
