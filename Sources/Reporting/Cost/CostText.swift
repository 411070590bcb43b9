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
    let early = Wording(
      en: "Not proven: the search was ended early.", vi: "Chưa chứng minh: việc tìm kiếm kết thúc sớm.")
    return (cost.meetsTargets ? [met(cost)] : unmet(cost)) + [bound(cost)] + (cost.isProven ? [] : [early])
  }

  private static func dong(_ amount: Dong) -> Wording { Wording(inEach: { PrintedAmount.dong(amount, in: $0) }) }

  private static func which(_ cost: TargetCost) -> Wording {
    cost.targets.count == 1
      ? Wording(en: "the target", vi: "chỉ tiêu này")
      : Wording(en: "all \(cost.targets.count) targets", vi: "cả \(count: cost.targets.count) chỉ tiêu")
  }

  /// Whether the total is known to be the least for the best that can be attained.
  private static func isLeast(_ cost: TargetCost) -> Bool { cost.isShortfallProven && cost.bound == cost.total }

  private static func met(_ cost: TargetCost) -> Wording {
    let (which, total) = (which(cost), dong(cost.total))
    return isLeast(cost)
      ? Wording(
        en: "The least money that meets \(which): \(total) đồng.",
        vi: "Kinh phí ít nhất để đạt \(which): \(total) đồng.")
      : Wording(
        en: "The least money found so far that meets \(which): \(total) đồng.",
        vi: "Kinh phí ít nhất tìm được đến nay để đạt \(which): \(total) đồng.")
  }

  private static func unmet(_ cost: TargetCost) -> [Wording] {
    let (which, total) = (which(cost), dong(cost.total))
    let heads = cost.result.targets.map(\.shortfall).reduce(.zero, +)
    let shortfall = Wording(inEach: { PrintedAmount.grouped(cost.shortfall, in: $0) })
    return [
      cost.shortfallBound > 0
        ? Wording(en: "No money suffices to meet \(which).", vi: "Không mức kinh phí nào đủ để đạt \(which).")
        : Wording(
          en: "No plan was found that meets \(which), and none is ruled out.",
          vi: "Chưa tìm được kế hoạch đạt \(which), cũng chưa loại trừ được."),
      cost.isShortfallProven
        ? Wording(
          en: "The best that can be attained misses \(heads) heads, weighted shortfall \(shortfall).",
          vi: "Mức tốt nhất có thể đạt còn thiếu \(count: heads) người, theo trọng số là \(shortfall).")
        : Wording(
          en: "The best found so far misses \(heads) heads, weighted shortfall \(shortfall).",
          vi: "Mức tốt nhất tìm được đến nay còn thiếu \(count: heads) người, theo trọng số là \(shortfall)."),
      isLeast(cost)
        ? Wording(
          en: "The least money for it: \(total) đồng.", vi: "Kinh phí ít nhất cho mức đó: \(total) đồng.")
        : Wording(
          en: "The least money found so far for it: \(total) đồng.",
          vi: "Kinh phí ít nhất tìm được đến nay cho mức đó: \(total) đồng."),
    ]
  }

  /// What no plan costs less than.
  private static func bound(_ cost: TargetCost) -> Wording {
    if isLeast(cost) {
      return Wording(
        en: "That is also the least if the money of all years lay in one pot: no plan attains this for less.",
        vi: "Đó cũng là mức ít nhất nếu gộp kinh phí các năm: không kế hoạch nào đạt như vậy với ít tiền hơn.")
    }
    let bound = dong(cost.bound)
    return Wording(
      en: "No plan attains this for less than \(bound) đồng, even if all money lay in one pot.",
      vi: "Không kế hoạch nào đạt như vậy với ít hơn \(bound) đồng, kể cả khi gộp kinh phí.")
  }

  private static func needs(_ report: CostReport) -> String {
    let cost = report.cost
    let needed =
      isLeast(cost) ? Wording(en: "least needed", vi: "Cần ít nhất") : Wording(en: "needed", vi: "Cần")
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "source", vi: "Nguồn kinh phí"), .left), (Wording(en: "year", vi: "Năm"), .right),
      (needed, .right), (Wording(en: "granted", vi: "Được cấp"), .right),
      (Wording(en: "carried in", vi: "Chuyển sang"), .right), (Wording(en: "lacking", vi: "Còn thiếu"), .right),
    ]
    var table = TextTable(heads, in: report.context.language)
    for need in cost.needs {
      let source = cost.problem.sources.first { $0.id == need.source }
      table.add(
        [source?.name ?? need.source.rawValue, "\(need.year)"]
          + [need.needed, need.granted, need.carried, need.missing].map(report.printed))
    }
    let total = report.said(Wording(en: "total", vi: "Tổng"))
    table.add(
      [total, ""] + [cost.total, cost.granted].map(report.printed) + ["", report.printed(cost.missing)])
    let title =
      isLeast(cost)
      ? Wording(
        en: "Money of the cheapest plan beside what is granted, đồng",
        vi: "Kinh phí của kế hoạch rẻ nhất và mức được cấp (đồng)")
      : Wording(
        en: "Money of the best plan found so far beside what is granted, đồng",
        vi: "Kinh phí của kế hoạch tốt nhất tìm được đến nay và mức được cấp (đồng)")
    return report.said(title) + "\n" + table.text()
  }
}
