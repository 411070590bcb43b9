internal import TrainingDomain

/// Everyone a result names as blocked stands in the target's population without its level, no single course open to
/// the official would give it in time, and the heads add up.
///
/// What an earlier course could open is not retraced: a course that only lacks a level is taken as closed where no
/// course in time awards that level, and otherwise left unjudged.
struct StatedObstacles: StatementCheck {
  var rule: AuditRule { .statedObstacles }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [String] {
    result.obstacles.flatMap { self.differences($0, result, account.record) }
  }

  private func differences(
    _ said: TargetObstacles, _ result: PlanningResult, _ record: PlanRecord
  ) -> [String] {
    let name = said.unit.map { "obstacles of \(said.target) in \($0)" } ?? "obstacles of \(said.target)"
    guard let target = record.problem.targets.first(where: { $0.id == said.target }),
      let line = result.targets.first(where: { $0.target == said.target && $0.unit == said.unit })
    else { return ["\(name): stated, but the target is not"] }
    var differences: [String] = []
    if (line.population, line.required, line.baseline, line.planned)
      != (said.population, said.required, said.baseline, said.planned)
    {
      differences.append("\(name): other heads than the target's own")
    }
    differences += falling(said).map { "\(name): \($0)" }
    guard let level = target.level else {
      return said.blocked.isEmpty
        ? differences : differences + ["\(name): people are named, but no course fills a post"]
    }
    var blocked = 0
    var seen: Set<Official.ID> = []
    for row in said.blocked.flatMap(\.rows) {
      blocked += row.count.count
      if !seen.insert(row.official).inserted { differences.append("\(name): \(row.official) is named twice") }
      if let fault = fault(of: row, level, target, said.unit, record) { differences.append("\(name): \(fault)") }
    }
    if said.population.count - blocked != said.eligible.count {
      differences.append(
        "\(name): of \(said.population) people \(blocked) are blocked, which leaves not \(said.eligible)")
    }
    return differences
  }

  /// What is not in the order from planned to demanded.
  private func falling(_ said: TargetObstacles) -> [String] {
    let most = min(said.required.count, said.eligible.count)
    let rising = [
      said.planned.count, said.alone.attained.count, said.withoutMoneyLimits.attained.count, most,
    ]
    let bounds = [said.alone.bound.count, said.withoutMoneyLimits.bound.count, most]
    var faults: [String] = []
    if zip(rising, rising.dropFirst()).contains(where: { $0 > $1 }) { faults.append("fewer rules attain less") }
    if zip(bounds, bounds.dropFirst()).contains(where: { $0 > $1 }) { faults.append("fewer rules have a lower bound") }
    return faults
  }

  /// Why a row is not blocked after all; nil where it is, or where that is not judged.
  private func fault(
    of row: BlockedOfficials.Row, _ level: Level, _ target: Target, _ unit: WorkUnit.ID?, _ record: PlanRecord
  ) -> String? {
    guard let position = record.position(of: row.official) else { return "\(row.official) is not in the roster" }
    let official = record.problem.officials[position]
    let isMember = target.group.rawValue == "everyone" || official.groups.contains(target.group)
    let due = AuditCalendar.order(of: target.due)
    let isThere = isMember && AuditCalendar.order(of: official.serviceEnd.lastDay) >= due
    guard isThere, unit == nil || official.unit == unit else { return "\(official.id) is not of its population" }
    if row.count != official.count { return "\(official.id) stands for \(official.count) people, not \(row.count)" }
    if TargetCensus.holds(level, by: target.due, official, record) { return "\(official.id) holds the level" }
    for course in record.problem.courses where LevelsAtIntake.reaches(level, with: course.awards) {
      for intake in course.intakes.map(\.index) where intake >= record.firstMonth {
        let completion = intake + course.durationMonths - 1
        guard completion <= record.lastMonth, AuditCalendar.lastDay(of: completion) <= due else { continue }
        if OpenIntake(official: official, course: course, intake: intake, record: record).isOpen {
          return "\(official.id) is open to \(course.id) \(AuditCalendar.text(intake))"
        }
      }
    }
    return nil
  }
}
