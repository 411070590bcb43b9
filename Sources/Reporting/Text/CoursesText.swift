internal import Languages
internal import TrainingDomain

/// Learners and money per course and year.
enum CoursesText {
  static func section(_ report: PlanReport) -> String {
    let words = Wording(
      en: "Learners who start and money that falls due, per course and year (million đồng, rounded)",
      vi: "Học viên nhập học và kinh phí phải chi theo khóa học và năm (triệu đồng, làm tròn)")
    let title = report.said(words) + "\n"
    guard !report.result.quotas.isEmpty else {
      let nobody = Wording(en: "Nobody is sent on any course.", vi: "Không cử ai đi học khóa nào.")
      return title + "  " + report.said(nobody) + "\n"
    }
    let learnersWord = report.said(Wording(en: "learners", vi: "Học viên"))
    let moneyWord = report.said(Wording(en: "million đồng", vi: "Kinh phí (triệu đồng)"))
    let years = report.problem.horizon.years
    let columns = years.map { (Wording(verbatim: "\($0)"), TextTable.Side.right) }
    let first = [(Wording(en: "course", vi: "Khóa học"), TextTable.Side.left), (Wording(verbatim: ""), .left)]
    var table = TextTable(
      first + columns + [(Wording(en: "total", vi: "Tổng"), .right)], in: report.language)
    var allLearners = years.map { _ in Heads.zero }
    var allMoney = years.map { _ in Dong.zero }
    let due = learnerCosts(report)
    for course in report.problem.courses where report.result.quotas.contains(where: { $0.course == course.id }) {
      let learners = years.map { self.learners(report, course.id, $0) }
      let money = years.map { self.money(report, course.id, $0, due) }
      table.add([course.name, learnersWord] + row(learners, report))
      table.add(["", moneyWord] + row(money, report))
      allLearners = zip(allLearners, learners).map(+)
      allMoney = zip(allMoney, money).map(+)
    }
    table.add(
      [report.said(Wording(en: "all courses", vi: "Tất cả các khóa")), learnersWord] + row(allLearners, report))
    table.add(["", moneyWord] + row(allMoney, report))
    return title + table.text()
  }

  private static func learners(_ report: PlanReport, _ course: Course.ID, _ year: Year) -> Heads {
    report.result.quotas.filter { $0.course == course && $0.intake.year == year }.map(\.learners).reduce(.zero, +)
  }

  /// What learners and classes of a course cost in a year.
  private static func money(
    _ report: PlanReport, _ course: Course.ID, _ year: Year, _ due: [Course.ID: [Year: Dong]]
  ) -> Dong {
    let learners = due[course]?[year] ?? .zero
    let classes = report.result.quotas.filter { $0.course == course && $0.intake.year == year }.map(\.fixedCost)
      .reduce(.zero, +)
    return learners + classes
  }

  /// What the learners of each course cost in each year.
  private static func learnerCosts(_ report: PlanReport) -> [Course.ID: [Year: Dong]] {
    var costs: [Course.ID: [Year: Dong]] = [:]
    for line in report.result.enrolments {
      for cost in line.costByYear {
        costs[line.enrolment.course, default: [:]][cost.year, default: .zero] += cost.amount
      }
    }
    return costs
  }

  private static func row(_ heads: [Heads], _ report: PlanReport) -> [String] {
    (heads + [heads.reduce(.zero, +)]).map { PrintedAmount.heads($0, in: report.language) }
  }

  private static func row(_ money: [Dong], _ report: PlanReport) -> [String] {
    (money + [money.reduce(.zero, +)]).map { PrintedAmount.millions($0, in: report.language) }
  }
}
