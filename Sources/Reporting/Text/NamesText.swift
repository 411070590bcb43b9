internal import Languages
internal import TrainingDomain

/// Who goes: the officials of each intake, year by year.
enum NamesText {
  static func section(_ report: PlanReport) -> String {
    let enrolments = Dictionary(grouping: report.result.enrolments) {
      Intake(course: $0.enrolment.course, month: $0.enrolment.intake)
    }
    let years = report.problem.horizon.years.map { self.year($0, enrolments, report) }.filter { !$0.isEmpty }
    return years.isEmpty
      ? "" : report.said(Wording(en: "Who is sent", vi: "Danh sách cử đi học")) + "\n" + years.joined()
  }

  private struct Intake: Hashable {
    let course: Course.ID
    let month: Month
  }

  private static func year(
    _ year: Year, _ enrolments: [Intake: [CostedEnrolment]], _ report: PlanReport
  ) -> String {
    let quotas = report.result.quotas.filter { $0.intake.year == year }
    guard !quotas.isEmpty else { return "" }
    let intakes = quotas.map { quota in
      intake(
        quota, NominationOrder.sorted(enrolments[Intake(course: quota.course, month: quota.intake)] ?? [], report),
        report)
    }
    return "\n\(year)\n" + intakes.joined()
  }

  private static func intake(_ quota: Quota, _ lines: [CostedEnrolment], _ report: PlanReport) -> String {
    let people = PrintedCount.learners(quota.learners)
    let classes =
      quota.classes == 0
      ? Wording(verbatim: "")
      : Wording(
        en: quota.classes == 1 ? " in 1 class" : " in \(count: quota.classes) classes",
        vi: ", \(count: quota.classes) lớp")
    let until = lines.first.map { Wording(en: ", until \($0.completes)", vi: ", đến ngày \($0.completes)") }
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
      table.add(hasAggregates ? cells + [PrintedAmount.heads(line.enrolment.count, in: report.language)] : cells)
    }
    let name = TextTable.oneLine(report.name(of: quota.course))
    let size = [people, classes, until].compactMap { $0.map(report.said) }.joined()
    let intake = PrintedDate.month(quota.intake, in: report.language)
    return "  \(intake)  \(name): \(size)\n" + table.text(indent: "    ")
  }
}
