internal import Languages
internal import TrainingDomain

/// Who goes: the officials of each intake, year by year.
enum NamesText {
  static func section(_ report: PlanReport) -> String {
    let years = report.problem.horizon.years.map { self.year($0, report) }.filter { !$0.isEmpty }
    return years.isEmpty
      ? "" : report.said(Wording(en: "Who is sent", vi: "Danh sách cử đi học")) + "\n" + years.joined()
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
    let people = Wording(
      en: quota.learners == 1 ? "1 learner" : "\(quota.learners) learners", vi: "\(quota.learners) học viên")
    let classes =
      quota.classes == 0
      ? Wording(verbatim: "")
      : Wording(en: quota.classes == 1 ? " in 1 class" : " in \(quota.classes) classes", vi: ", \(quota.classes) lớp")
    let until = lines.first.map { Wording(en: ", until \($0.completes)", vi: ", đến \($0.completes)") }
    let hasAggregates = lines.contains { report.official($0.enrolment.official)?.name == nil }
    let heads = [
      (Wording(en: "official", vi: "Mã cán bộ"), TextTable.Side.left), (Wording(en: "name", vi: "Họ và tên"), .left),
      (Wording(en: "unit", vi: "Đơn vị"), .left),
    ]
    let count = (Wording(en: "people", vi: "Số người"), TextTable.Side.right)
    var table = TextTable(hasAggregates ? heads + [count] : heads, in: report.language)
    for line in lines {
      let official = report.official(line.enrolment.official)
      let cells = [
        line.enrolment.official.rawValue, official?.name ?? "-",
        official.map { report.name(of: $0.unit(on: quota.intake.firstDay)) } ?? "-",
      ]
      table.add(hasAggregates ? cells + ["\(line.enrolment.count)"] : cells)
    }
    let name = TextTable.oneLine(report.name(of: quota.course))
    let size = [people, classes, until].compactMap { $0.map(report.said) }.joined()
    return "  \(quota.intake)  \(name): \(size)\n" + table.text(indent: "    ")
  }
}
