internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Money per source and year in every plan; training and staff stand apart where a plan moves staff.
enum ComparedMoneyText {
  static let title = Wording(en: "Money per source and year, đồng", vi: "Kinh phí theo nguồn và năm (đồng)")

  static func section(_ report: ComparisonReport) -> String { report.said(title) + "\n" + table(report).text }

  /// A row for every source, purpose and year.
  static func table(_ report: ComparisonReport) -> ComparedTable {
    let movesStaff = report.comparison.plans.contains { $0.spending.staff > .zero }
    let training = Wording(en: "training", vi: "đào tạo")
    let staff = Wording(en: "staff", vi: "nhân sự")
    let purposes: [(Wording, KeyPath<SourceYear, Dong>)] =
      movesStaff ? [(training, \.training), (staff, \.staff)] : [(training, \.training)]
    let total = report.said(Wording(en: "total", vi: "Tổng"))
    var table = ComparedTable(
      [
        Wording(en: "source", vi: "Nguồn kinh phí"), Wording(en: "for", vi: "Chi cho"), Wording(en: "year", vi: "Năm"),
      ], report)
    for source in report.sources {
      var first = name(of: source, report)
      let lines = report.comparison.plans.flatMap(\.spending.sources).filter { $0.source == source }
      for (purpose, money) in purposes where lines.contains(where: { $0[keyPath: money] > .zero }) {
        var second = report.said(purpose)
        for year in report.years where lines.contains(where: { $0.year == year && $0[keyPath: money] > .zero }) {
          table.add([first, second, "\(year)"]) { cell($0, source, year, money, report) }
          (first, second) = ("", "")
        }
        table.add(["", "", total]) { cell($0, source, nil, money, report) }
      }
      if !first.isEmpty { table.add([first, "", total]) { cell($0, source, nil, \.training, report) } }
    }
    table.add([report.said(Wording(en: "all sources", vi: "Tất cả các nguồn")), "", ""]) {
      PrintedAmount.dong($0.spending.total, in: report.language)
    }
    return table
  }

  private static func cell(
    _ plan: ComparedPlan, _ source: FundingSource.ID, _ year: Year?, _ money: KeyPath<SourceYear, Dong>,
    _ report: ComparisonReport
  ) -> String {
    let lines = plan.spending.sources.filter { $0.source == source && (year == nil || $0.year == year) }
    let sum = lines.map { $0[keyPath: money] }.reduce(.zero, +)
    return sum == .zero ? "-" : PrintedAmount.dong(sum, in: report.language)
  }

  private static func name(of source: FundingSource.ID, _ report: ComparisonReport) -> String {
    report.comparison.plans.lazy.flatMap(\.problem.sources).first { $0.id == source }?.name ?? source.rawValue
  }
}
