internal import Languages
internal import TrainingDomain

/// In no month does an official study more than a full working load, courses in progress included.
///
/// For a row whose people do different things, each course alone must leave room beside the courses in progress, and
/// all loads together must not exceed what so many people can bear; the rest is left to the split.
struct WorkloadRule: RuleCheck {
  var rule: AuditRule { .workload }

  func violations(in record: PlanRecord) -> [Wording] {
    guard let scale = LoadScale(record.problem.courses) else {
      return [
        Wording(
          en: "the workloads have no common part that could be reckoned with exactly",
          vi: "thời gian học của các khóa không có phần chung tính chính xác được")
      ]
    }
    var violations: [Wording] = []
    for (official, placements) in record.placementsByOfficial.enumerated() where !placements.isEmpty {
      let row = record.problem.officials[official]
      let isOne = record.actsAsOne(official)
      for month in Self.months(of: placements, in: record) {
        let studying = placements.filter { $0.intake <= month && month <= $0.completion }
        let before = Self.loadInProgress(of: row, in: month, record, scale)
        let own = studying.map { scale.loads[$0.course] }
        let people = isOne ? 1 : Int128(row.count.count)
        let together = isOne ? own.reduce(0, +) : zip(studying, own).map { Int128($0.people) * $1 }.reduce(0, +)
        let most = max(together + people * before, people * ((own.max() ?? 0) + before))
        if !studying.isEmpty, most > people * scale.whole {
          let names = studying.map { record.course($0).id.rawValue }.joined(separator: ", ")
          let share =
            isOne
            ? Wording(verbatim: "")
            : Wording(en: " for \(people) people", vi: " cho \(count: Int(clamping: people)) người")
          violations.append(
            Wording(
              en: "\(row.id) studies \(scale.text(most))\(share) in \(AuditCalendar.text(month)): \(names)",
              vi: "\(row.id) học \(scale.text(most))\(share) vào tháng \(AuditCalendar.text(month)): \(names)"))
          break
        }
      }
    }
    return violations
  }

  /// The load of the courses a person is studying when the horizon begins, in one month.
  static func loadInProgress(of official: Official, in month: Int, _ record: PlanRecord, _ scale: LoadScale) -> Int128 {
    var load: Int128 = 0
    for study in official.inProgress where month >= record.firstMonth && month <= study.completes.month.index {
      if let course = record.position(of: study.course) { load += scale.loads[course] }
    }
    return load
  }

  /// The months of the horizon from the first intake to the last completion.
  private static func months(of placements: [Placement], in record: PlanRecord) -> [Int] {
    let first = placements.map(\.intake).min() ?? 0
    let last = placements.map(\.completion).max() ?? 0
    return record.monthsInHorizon(from: first, through: last).map { Array($0) } ?? []
  }
}
