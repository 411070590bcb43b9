internal import Languages
internal import TrainingDomain

/// The enrolments of a row that stands for several people can be dealt out to so many people.
///
/// Each of them must then keep the rules that concern one person: a course once, something new, eligibility,
/// prerequisites and workload. Rows that break one of these rules whatever the split are named by that rule and not
/// again here.
struct SplitIntoPeopleRule: RuleCheck {
  var rule: AuditRule { .splitIntoPeople }

  func violations(in record: PlanRecord) -> [Wording] {
    guard let scale = LoadScale(record.problem.courses) else { return [] }
    var violations: [Wording] = []
    for official in record.problem.officials.indices where !record.actsAsOne(official) {
      let row = record.problem.officials[official]
      guard !isRefusedAnyway(official, record) else { continue }
      switch SplitSearch(official, record, scale).result() {
      case .possible: break
      case .impossible:
        violations.append(
          Wording(
            en: "\(row.id): the enrolments cannot be dealt out to \(row.count.count) people",
            vi: "\(row.id): không thể chia các lượt học cho \(count: row.count) người"))
      case .unknown:
        violations.append(
          Wording(
            en: "\(row.id): no way to deal the enrolments out to \(row.count.count) people was found",
            vi: "\(row.id): không tìm được cách chia các lượt học cho \(count: row.count) người"))
      }
    }
    return violations
  }

  /// Whether a rule that names its own breach already excludes every split of the row.
  private func isRefusedAnyway(_ official: Int, _ record: PlanRecord) -> Bool {
    let row = record.problem.officials[official]
    let alone = PlanRecord(
      record.problem.with(onlyOfficial: row),
      TrainingPlan(enrolments: record.placementsByOfficial[official].map { record.plan.enrolments[$0.position] }))
    let personal: [any RuleCheck] = [
      CountWithinRowRule(), CourseOnceRule(), AwardsSomethingNewRule(), EligibilityRule(), PrerequisitesRule(),
      WorkloadRule(),
    ]
    return personal.contains { !$0.violations(in: alone).isEmpty }
  }
}

extension PlanningProblem {
  /// The problem with a roster of one row.
  fileprivate func with(onlyOfficial official: Official) -> PlanningProblem {
    var problem = self
    problem.officials = [official]
    return problem
  }
}
