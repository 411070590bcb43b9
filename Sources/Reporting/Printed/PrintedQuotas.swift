internal import Languages
package import TrainingDomain

/// Places per year: which course starts when, with how many learners in how many classes, and what it costs.
package enum PrintedQuotas {
  /// The places of one year; nil where nobody starts in it.
  package static func table(of year: Year, _ report: PlanReport) -> PrintedTable? {
    let quotas = report.result.quotas.filter { $0.intake.year == year }
    guard !quotas.isEmpty else { return nil }
    let caption = Wording(en: "Quotas of \(year)", vi: "Chỉ tiêu cử đi học năm \(year)")
    var table = PrintedTable(report.said(caption), columns.map { .init(report.said($0.0), isNumber: $0.1) })
    for quota in quotas {
      table.add(
        [report.name(of: quota.course), PrintedDate.month(quota.intake, in: report.language)] + figures(quota, report))
    }
    let all = Quota(
      course: "", intake: quotas[0].intake, learners: quotas.map(\.learners).reduce(.zero, +),
      classes: quotas.map(\.classes).reduce(0, +), fixedCost: quotas.map(\.fixedCost).reduce(.zero, +),
      learnerCost: quotas.map(\.learnerCost).reduce(.zero, +))
    table.add([report.said(total), ""] + figures(all, report), isTotal: true)
    return table
  }

  private static let total = Wording(en: "Total", vi: "Tổng cộng")

  private static let columns: [(Wording, Bool)] = [
    (Wording(en: "Course", vi: "Khóa học"), false), (Wording(en: "Starts", vi: "Khai giảng"), false),
    (Wording(en: "Learners", vi: "Học viên"), true), (Wording(en: "Classes", vi: "Số lớp"), true),
    (Wording(en: "Cost over all years, đồng", vi: "Kinh phí toàn khóa (đồng)"), true),
  ]

  private static func figures(_ quota: Quota, _ report: PlanReport) -> [String] {
    [
      PrintedAmount.heads(quota.learners, in: report.language),
      quota.classes == 0 ? "-" : PrintedAmount.grouped(quota.classes, in: report.language),
      PrintedAmount.dong(quota.fixedCost + quota.learnerCost, in: report.language),
    ]
  }
}
