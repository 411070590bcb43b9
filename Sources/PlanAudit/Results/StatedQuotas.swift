internal import Languages
internal import TrainingDomain

/// The result lists learners, classes and cost of every intake to which anyone is sent, by month and order of courses.
struct StatedQuotas: StatementCheck {
  var rule: AuditRule { .statedQuotas }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    let expected = expectedQuotas(account.record)
    var differences: [Wording] = []
    for line in expected {
      let intake = AuditCalendar.text(line.intake)
      let name = Wording(en: "\(line.course), \(intake)", vi: "\(line.course), \(intake)")
      let stated = result.quotas.filter { $0.course == line.course && $0.intake.index == line.intake }
      guard let quota = stated.first, stated.count == 1 else {
        differences.append(
          Wording(en: "\(name): stated \(stated.count) times", vi: "\(name): được ghi \(stated.count) lần"))
        continue
      }
      if quota.learners.count != line.learners {
        differences.append(
          Wording(
            en: "\(name): \(line.learners) learners, stated \(quota.learners)",
            vi: "\(name): \(count: line.learners) học viên, nhưng ghi \(quota.learners)"))
      }
      if Int128(quota.classes) != line.classes {
        differences.append(
          Wording(
            en: "\(name): \(line.classes) classes, stated \(quota.classes)",
            vi: "\(name): \(count: Int(clamping: line.classes)) lớp, nhưng ghi \(quota.classes)"))
      }
      if Int128(quota.fixedCost.amount) != line.fixedCost {
        differences.append(
          Wording(
            en: "\(name): a fixed cost of \(whole: Int(clamping: line.fixedCost)) đồng, stated \(quota.fixedCost)",
            vi: "\(name): chi phí cố định \(whole: Int(clamping: line.fixedCost)) đồng, nhưng ghi \(quota.fixedCost)"))
      }
      if Int128(quota.learnerCost.amount) != line.learnerCost {
        differences.append(
          Wording(
            en: "\(name): learners cost \(whole: Int(clamping: line.learnerCost)) đồng, stated \(quota.learnerCost)",
            vi:
              "\(name): chi phí học viên \(whole: Int(clamping: line.learnerCost)) đồng, nhưng ghi \(quota.learnerCost)"
          ))
      }
    }
    for quota in result.quotas
    where !expected.contains(where: { $0.course == quota.course && $0.intake == quota.intake.index }) {
      differences.append(
        Wording(
          en: "\(quota.course), \(quota.intake): stated, but nobody is sent",
          vi: "\(quota.course), \(quota.intake): được ghi, nhưng không cử ai"))
    }
    let isInOrder =
      result.quotas.map(\.course) == expected.map(\.course)
      && result.quotas.map(\.intake.index) == expected.map(\.intake)
    if differences.isEmpty, !isInOrder {
      differences.append(
        Wording(
          en: "the intakes are not in order of month and course",
          vi: "các đợt khai giảng không xếp theo tháng và khóa học"))
    }
    return differences
  }

  private struct Line {
    let course: Course.ID
    let intake: Int
    let learners: Int
    let classes: Int128
    let fixedCost: Int128
    let learnerCost: Int128
  }

  private func expectedQuotas(_ record: PlanRecord) -> [Line] {
    var lines: [(position: Int, line: Line)] = []
    for (position, course) in record.problem.courses.enumerated() {
      let placements = record.placementsByCourse[position]
      var learners: [Int: Int] = [:]
      for placement in placements { learners[placement.intake, default: 0] += placement.people }
      for (intake, number) in learners.sorted(by: { $0.key < $1.key }) where number > 0 {
        let classes = record.plan.openings.filter { $0.course == course.id && $0.intake.index == intake }
          .map { Int128($0.classes) }.reduce(0, +)
        var fixedCost: Int128 = 0
        if case .ownClasses(let own) = course.delivery { fixedCost = classes * Int128(own.fixedCost.amount) }
        lines.append(
          (
            position,
            Line(
              course: course.id, intake: intake, learners: number, classes: classes, fixedCost: fixedCost,
              learnerCost: Int128(number) * Int128(course.cost.perLearner.amount))
          ))
      }
    }
    return lines.sorted { ($0.line.intake, $0.position) < ($1.line.intake, $1.position) }.map(\.line)
  }
}
