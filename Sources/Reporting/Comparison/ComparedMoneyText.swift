internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Money per source and year in every plan; training and staff stand apart where a plan moves staff.
enum ComparedMoneyText {
  static func section(_ report: ComparisonReport) -> String {
    let movesStaff = report.comparison.plans.contains { $0.spending.staff > .zero }
    let training = Wording(en: "training", vi: "đào tạo")
    let staff = Wording(en: "staff", vi: "nhân sự")
    let purposes: [(Wording, KeyPath<SourceYear, Dong>)] =
      movesStaff ? [(training, \.training), (staff, \.staff)] : [(training, \.training)]
    var table = ComparedTable(
      [
        Wording(en: "source", vi: "Nguồn kinh phí"), Wording(en: "for", vi: "Chi cho"), Wording(en: "year", vi: "Năm"),
      ], report)
    for source in report.sources {
      var first = name(of: source, report)
      for (purpose, money) in purposes {
        var second = report.said(purpose)
        for year in report.years {
          table.add([first, second, "\(year)"]) { cell($0, source, year, money, report) }
          (first, second) = ("", "")
        }
        table.add(["", "", report.said(Wording(en: "total", vi: "Tổng"))]) { cell($0, source, nil, money, report) }
      }
    }
    table.add([report.said(Wording(en: "all sources", vi: "Tất cả các nguồn")), "", ""]) {
      PrintedAmount.dong($0.spending.total, in: report.language)
    }
    let title = Wording(en: "Money per source and year, đồng", vi: "Kinh phí theo nguồn và năm (đồng)")
    return report.said(title) + "\n" + table.text
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
