internal import TrainingDomain

/// Learners and money per course and year.
enum CoursesText {
  static func section(_ report: PlanReport) -> String {
    let title = "Learners who start and money that falls due, per course and year (million đồng, rounded)\n"
    guard !report.result.quotas.isEmpty else { return title + "  Nobody is sent on any course.\n" }
    let years = report.problem.horizon.years
    let columns = years.map { ("\($0)", TextTable.Side.right) }
    var table = TextTable([("course", .left), ("", .left)] + columns + [("total", .right)])
    var allLearners = years.map { _ in Heads.zero }
    var allMoney = years.map { _ in Dong.zero }
    for course in report.problem.courses where report.result.quotas.contains(where: { $0.course == course.id }) {
      let learners = years.map { self.learners(report, course.id, $0) }
      let money = years.map { self.money(report, course.id, $0) }
      table.add([course.name, "learners"] + row(learners))
      table.add(["", "million đồng"] + row(money))
      allLearners = zip(allLearners, learners).map(+)
      allMoney = zip(allMoney, money).map(+)
    }
    table.add(["all courses", "learners"] + row(allLearners))
    table.add(["", "million đồng"] + row(allMoney))
    return title + table.text()
  }

  private static func learners(_ report: PlanReport, _ course: Course.ID, _ year: Year) -> Heads {
    report.result.quotas.filter { $0.course == course && $0.intake.year == year }.map(\.learners).reduce(.zero, +)
  }

  /// What learners and classes of a course cost in a year.
  private static func money(_ report: PlanReport, _ course: Course.ID, _ year: Year) -> Dong {
    let learners = report.result.enrolments.filter { $0.enrolment.course == course }.flatMap(\.costByYear)
      .filter { $0.year == year }.map(\.amount).reduce(.zero, +)
    let classes = report.result.quotas.filter { $0.course == course && $0.intake.year == year }.map(\.fixedCost)
      .reduce(.zero, +)
    return learners + classes
  }

  private static func row(_ heads: [Heads]) -> [String] {
    (heads + [heads.reduce(.zero, +)]).map(PrintedAmount.heads)
  }

  private static func row(_ money: [Dong]) -> [String] {
    (money + [money.reduce(.zero, +)]).map(PrintedAmount.millions)
  }
}
