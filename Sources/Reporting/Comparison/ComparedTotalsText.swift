internal import Languages
internal import TrainingDomain
internal import WhatIf

/// The plans at a glance: what is proven, heads, money, and money in relation to heads.
enum ComparedTotalsText {
  static let title = Wording(en: "The plans at a glance", vi: "Tổng hợp các phương án")

  static func section(_ report: ComparisonReport) -> String {
    report.said(title) + "\n" + table(report).text + notes.map { "  \(report.said($0))\n" }.joined()
  }

  /// A row for every figure.
  static func table(_ report: ComparisonReport) -> ComparedTable {
    var table = ComparedTable([Wording(verbatim: "")], report)
    addProofs(to: &table, report)
    addHeads(to: &table, report)
    addMoney(to: &table, report)
    return table
  }

  private static func addProofs(to table: inout ComparedTable, _ report: ComparisonReport) {
    table.add([report.said(Wording(en: "proven best", vi: "Chứng minh là tốt nhất"))]) {
      report.said(word(for: $0.result.status))
    }
    for stage in ComparisonReport.once(report.comparison.plans.flatMap(\.problem.stages)) {
      table.add([report.said(stage.wording)]) { plan in
        plan.result.stages.first { $0.stage == stage }.map { cell($0, report) } ?? "-"
      }
    }
  }

  private static func addHeads(to table: inout ComparedTable, _ report: ComparisonReport) {
    table.add([report.said(Wording(en: "targets met in full", vi: "Số chỉ tiêu đạt đủ"))]) { plan in
      report.said(
        Wording(
          en: "\(plan.targetsMet) of \(plan.result.targets.count)",
          vi: "\(plan.targetsMet)/\(plan.result.targets.count)"))
    }
    table.add([report.said(Wording(en: "heads missing", vi: "Số người còn thiếu"))]) { plan in
      PrintedAmount.heads(plan.headsMissing, in: report.language)
    }
    table.add([report.said(Wording(en: "heads gained", vi: "Số người đạt thêm"))]) { plan in
      PrintedAmount.heads(plan.headsGained, in: report.language)
    }
  }

  private static func addMoney(to table: inout ComparedTable, _ report: ComparisonReport) {
    let (comparison, language) = (report.comparison, report.language)
    func dong(_ amount: Dong) -> String { amount == .zero ? "-" : PrintedAmount.dong(amount, in: language) }
    table.add([report.said(Wording(en: "training money, đồng", vi: "Kinh phí đào tạo (đồng)"))]) {
      dong($0.spending.training)
    }
    table.add([report.said(Wording(en: "staff money, đồng", vi: "Kinh phí nhân sự (đồng)"))]) {
      dong($0.spending.staff)
    }
    table.add([report.said(Wording(en: "all money, đồng", vi: "Tổng kinh phí (đồng)"))]) { dong($0.spending.total) }
    table.add([report.said(Wording(en: "đồng per head gained", vi: "Đồng trên một người đạt thêm"))]) {
      HeadCost.average(of: $0).map { PrintedAmount.dong($0.roundedDong, in: language) } ?? "-"
    }
    table.add([report.said(Wording(en: "extra đồng against the base", vi: "Kinh phí tăng so với gốc (đồng)"))]) {
      $0 == comparison.base ? "" : dong(comparison.step(to: $0).cost)
    }
    table.add([report.said(Wording(en: "extra heads against the base", vi: "Số người đạt thêm so với gốc"))]) {
      $0 == comparison.base ? "" : PrintedAmount.heads(comparison.step(to: $0).heads, in: language)
    }
    func ratio(_ ratio: Fraction?) -> String {
      ratio.map { PrintedAmount.dong($0.roundedDong, in: language) } ?? "-"
    }
    table.add([report.said(Wording(en: "extra đồng per extra head", vi: "Đồng tăng trên một người đạt thêm"))]) {
      $0 == comparison.base ? "" : ratio(comparison.step(to: $0).perHead)
    }
    if comparison.others.contains(where: { comparison.step(to: $0).perRelief != nil }) {
      table.add([report.said(Wording(en: "extra đồng per head missing less", vi: "Đồng tăng trên một người bớt thiếu"))]
      ) {
        $0 == comparison.base ? "" : ratio(comparison.step(to: $0).perRelief)
      }
    }
    guard comparison.others.contains(where: { comparison.step(to: $0).savedPerHead != nil }) else { return }
    table.add([report.said(Wording(en: "đồng saved per head given up", vi: "Đồng giảm trên một người giảm đi"))]) {
      $0 == comparison.base ? "" : ratio(comparison.step(to: $0).savedPerHead)
    }
  }

  private static func cell(_ stage: StageResult, _ report: ComparisonReport) -> String {
    let value = PrintedAmount.grouped(stage.value, in: report.language)
    guard stage.value != stage.bound || stage.gap != 0 else { return value }
    let bound = PrintedAmount.grouped(stage.bound, in: report.language)
    return report.said(Wording(en: "\(value) (bound \(bound))", vi: "\(value) (cận \(bound))"))
  }

  private static func word(for status: PlanningResult.Status) -> Wording {
    switch status {
    case .optimal: Wording(en: "yes", vi: "có")
    case .gapReached: Wording(en: "no, gap reached", vi: "chưa, dừng ở khoảng cách")
    case .timeLimit: Wording(en: "no, time limit", vi: "chưa, hết thời gian")
    case .cancelled: Wording(en: "no, stopped", vi: "chưa, bị dừng")
    }
  }

  /// What is counted.
  static let notes = [
    Wording(
      en:
        "Heads gained: holders on the due days beyond those there would be without the plan, added over all targets;",
      vi: "Số người đạt thêm: số người đạt đến thời hạn trừ số người đạt khi không có kế hoạch, cộng theo mọi chỉ tiêu;"
    ),
    Wording(
      en: "who gains for two targets counts twice. Per head: all money of all sources ÷ heads gained.",
      vi:
        "một người đạt thêm ở hai chỉ tiêu được tính hai lần. Trên một người: tổng kinh phí mọi nguồn ÷ số người đạt thêm."
    ),
  ]
}
