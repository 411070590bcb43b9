internal import TrainingDomain

/// Money granted, carried over, spent and left, per source and year.
enum BudgetText {
  static func section(_ report: PlanReport) -> String {
    guard !report.result.budget.isEmpty else { return "" }
    var table = TextTable([
      ("source", .left), ("year", .right), ("granted", .right), ("carried in", .right), ("spent", .right),
      ("left", .right),
    ])
    for line in report.result.budget {
      let source = report.problem.sources.first { $0.id == line.source }
      table.add(
        [source?.name ?? line.source.rawValue, "\(line.year)"]
          + [line.limit, line.carried, line.spent, line.limit + line.carried - line.spent].map(PrintedAmount.dong))
    }
    return "Money per source and year, đồng\n" + table.text()
  }
}
