package import Languages
package import TrainingDomain

/// What a plan comes to, in plain sentences.
package struct AnswerWords {
  private let report: PlanReport

  /// Makes the sentences of a report.
  package init(_ report: PlanReport) { self.report = report }

  /// Targets, units of a per-unit target one by one.
  package var targets: Int { report.result.targets.count }
  /// Those of them that are met in full.
  package var met: Int { report.result.targets.count { $0.shortfall == .zero } }
  /// Heads missing over all targets; who is missing in two counts twice.
  package var missing: Heads { report.result.targets.map(\.shortfall).reduce(.zero, +) }
  /// Places taken on courses.
  package var enrolments: Heads { report.result.quotas.map(\.learners).reduce(.zero, +) }
  /// All money spent.
  package var spent: Dong { report.result.budget.map(\.spent).reduce(.zero, +) }

  /// What the sources grant from which anything is spent.
  package var granted: Dong {
    let spenders = Set(report.result.budget.filter { $0.spent > .zero }.map(\.source))
    return report.result.budget.filter { spenders.contains($0.source) }.map(\.limit).reduce(.zero, +)
  }

  /// The sentences in order.
  package var all: [Wording] {
    [attained, money, StatusText.verdict(of: report.result.status)] + distances
      + [report.context.audit.map { StatusText.verdict(of: $0) }].compactMap { $0 }
  }

  private var attained: Wording {
    if missing == .zero {
      return Wording(
        en: "The plan meets all \(targets) targets.",
        vi: "Kế hoạch đạt đủ tất cả \(count: targets) chỉ tiêu.")
    }
    return Wording(
      en:
        "The plan meets \(met) of \(targets) targets in full; in the others \(count: missing) heads are missing, where who is "
        + "missing in two targets counts twice.",
      vi: "Kế hoạch đạt đủ \(met)/\(targets) chỉ tiêu; ở các chỉ tiêu khác còn thiếu \(count: missing) lượt người "
        + "(một người thiếu ở hai chỉ tiêu được tính hai lần).")
  }

  private var money: Wording {
    let courses = Set(report.result.quotas.map(\.course)).count
    let (first, last) = (report.problem.horizon.first, report.problem.horizon.last)
    let granted = PrintedAmountWording.dong(granted)
    let sum = PrintedAmountWording.dong(spent)
    return Wording(
      en:
        "From \(first) to \(last) there are \(count: enrolments) enrolments on \(count: courses) \(courses == 1 ? "course" : "courses"), "
        + "and \(sum) is spent of the \(granted) granted.",
      vi: "Từ năm \(first) đến năm \(last) có \(count: enrolments) lượt cử đi học ở \(count: courses) khóa, "
        + "chi \(sum) trong số \(granted) được cấp.")
  }

  /// How far from the best the plan can be, for every aim that is not proven.
  private var distances: [Wording] {
    report.result.stages.filter { $0.value != $0.bound }.map { stage in
      let less = PrintedAmountWording.whole(stage.value - stage.bound)
      let value = PrintedAmountWording.whole(stage.value)
      let bound = PrintedAmountWording.whole(stage.bound)
      let aim = stage.stage.wording
      return Wording(
        en: "At best, the \(aim) could be \(less) lower: it is \(value) here, and no plan comes below \(bound).",
        vi: "Nhiều nhất, \(aim) chỉ có thể giảm thêm \(less): ở đây là \(value), không kế hoạch nào dưới \(bound).")
    }
  }
}
