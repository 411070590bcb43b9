internal import Languages
internal import TrainingDomain

/// Money granted, carried over, spent and left, per source and year.
enum BudgetText {
  static let title = Wording(en: "Money per source and year, đồng", vi: "Kinh phí theo nguồn và năm (đồng)")

  static func section(_ report: PlanReport) -> String {
    report.result.budget.isEmpty ? "" : report.said(title) + "\n" + table(report).text()
  }

  /// A row for every source and year.
  static func table(_ report: PlanReport) -> TextTable {
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "source", vi: "Nguồn kinh phí"), .left), (Wording(en: "year", vi: "Năm"), .right),
      (Wording(en: "granted", vi: "Được cấp"), .right), (Wording(en: "carried in", vi: "Chuyển sang"), .right),
      (Wording(en: "spent", vi: "Chi"), .right), (Wording(en: "left", vi: "Còn lại"), .right),
    ]
    var table = TextTable(heads, in: report.language)
    for line in report.result.budget {
      let source = report.problem.sources.first { $0.id == line.source }
      table.add(
        [source?.name ?? line.source.rawValue, "\(line.year)"]
          + [line.limit, line.carried, line.spent, line.limit + line.carried - line.spent].map {
            PrintedAmount.dong($0, in: report.language)
          })
    }
    return table
  }
}
