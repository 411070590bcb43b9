internal import TrainingDomain

/// Who goes: the officials of each intake, year by year.
enum NamesText {
  static func section(_ report: PlanReport) -> String {
    let years = report.problem.horizon.years.map { self.year($0, report) }.filter { !$0.isEmpty }
    return years.isEmpty ? "" : "Who is sent\n" + years.joined()
  }

  private static func year(_ year: Year, _ report: PlanReport) -> String {
    let quotas = report.result.quotas.filter { $0.intake.year == year }
    guard !quotas.isEmpty else { return "" }
    return "\n\(year)\n" + quotas.map { intake($0, report) }.joined()
  }

  private static func intake(_ quota: Quota, _ report: PlanReport) -> String {
    let lines = report.result.enrolments.filter {
      $0.enrolment.course == quota.course && $0.enrolment.intake == quota.intake
    }
    let people = quota.learners == 1 ? "1 learner" : "\(quota.learners) learners"
    let classes = quota.classes == 0 ? "" : quota.classes == 1 ? " in 1 class" : " in \(quota.classes) classes"
    let until = lines.first.map { ", until \($0.completes)" } ?? ""
    let hasAggregates = lines.contains { report.official($0.enrolment.official)?.name == nil }
    let heads = [("official", TextTable.Side.left), ("name", .left), ("unit", .left)]
    var table = TextTable(hasAggregates ? heads + [("people", .right)] : heads)
    for line in lines {
      let official = report.official(line.enrolment.official)
      let cells = [
        line.enrolment.official.rawValue, official?.name ?? "-", official.map { report.name(of: $0.unit) } ?? "-",
      ]
      table.add(hasAggregates ? cells + ["\(line.enrolment.count)"] : cells)
    }
    let name = TextTable.oneLine(report.name(of: quota.course))
    return "  \(quota.intake)  \(name): \(people)\(classes)\(until)\n" + table.text(indent: "    ")
  }
}
