internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// What is spent in each year, from which source and on what.
enum MoneySection {
  static func section(_ report: PlanReport) -> PageSection {
    let spenders = report.problem.sources.filter { source in
      report.result.budget.contains { $0.source == source.id && $0.spent > .zero }
    }
    let charts = spenders.map { chart(of: $0, report).figure() }
    let legend = Wording(
      en: "The dashed line is what is granted and carried in; figures in million đồng, rounded.",
      vi: "Đường nét đứt là số được cấp và chuyển sang; đơn vị triệu đồng, làm tròn.")
    let figures: Markup =
      charts.isEmpty
      ? .empty
      : .element("div", ["class": charts.count > 1 ? "pair" : "one"], charts)
        + PageWords.paragraph(report.said(legend), class: "quiet")
    let table = report.result.quotas.isEmpty ? nil : PrintedYears.money(report)
    return PageSection(
      title: report.said(Wording(en: "Money", vi: "Kinh phí")),
      content: figures + PageTable.markup(table) + PageTable.markup(PrintedPlan.budget(report)), startsSheet: true)
  }

  private static func chart(of source: FundingSource, _ report: PlanReport) -> YearColumns {
    let lines = report.result.budget.filter { $0.source == source.id }
    let columns = lines.map { line in
      YearColumns.Column(
        year: "\(line.year)", parts: [.init(colour: "gain", letter: "", amount: line.spent.amount)],
        said: PrintedAmount.millions(line.spent, in: report.language),
        limit: line.limit.amount + line.carried.amount)
    }
    let title = Wording(en: "Spent each year: \(source.name)", vi: "Chi từng năm: \(source.name)")
    return YearColumns(title: report.said(title), columns: columns)
  }
}
