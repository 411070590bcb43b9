internal import Languages
internal import TrainingDomain

/// Everyone a result names as blocked stands in the target's population without its level, no single course open to
/// the official would give it in time, and the heads add up.
///
/// What an earlier course could open is not retraced: a course that only lacks a level is taken as closed where no
/// course in time awards that level, and otherwise left unjudged.
struct StatedObstacles: StatementCheck {
  var rule: AuditRule { .statedObstacles }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    let lines = Dictionary(
      result.targets.map { (Place(target: $0.target, unit: $0.unit), $0) }, uniquingKeysWith: { first, _ in first })
    let units = unitsAskedFor(account.record.problem)
    return result.obstacles.flatMap { said in
      self.differences(said, lines[Place(target: said.target, unit: said.unit)], units, account.record)
    }
  }

  /// A target, or a unit of one.
  private struct Place: Hashable {
    let target: Target.ID
    let unit: WorkUnit.ID?
  }

  private func differences(
    _ said: TargetObstacles, _ line: TargetResult?, _ units: [Set<WorkUnit.ID>?], _ record: PlanRecord
  ) -> [Wording] {
    let name =
      said.unit.map {
        Wording(en: "obstacles of \(said.target) in \($0)", vi: "nguyên nhân không đạt \(said.target) tại \($0)")
      } ?? Wording(en: "obstacles of \(said.target)", vi: "nguyên nhân không đạt \(said.target)")
    guard let target = record.problem.targets.first(where: { $0.id == said.target }), let line else {
      return [Wording(en: "\(name): stated, but the target is not", vi: "\(name): được ghi, nhưng chỉ tiêu thì không")]
    }
    var differences: [Wording] = []
    if (line.population, line.required, line.baseline, line.planned)
      != (said.population, said.required, said.baseline, said.planned)
    {
      differences.append(
        Wording(en: "\(name): other heads than the target's own", vi: "\(name): số người khác với của chỉ tiêu"))
    }
    differences += falling(said).map { Wording(en: "\(name): \($0)", vi: "\(name): \($0)") }
    guard let level = target.level else {
      return said.blocked.isEmpty
        ? differences
        : differences + [
          Wording(
            en: "\(name): people are named, but no course fills a post",
            vi: "\(name): có nêu người, nhưng đào tạo không lấp được vị trí trống")
        ]
    }
    var blocked = 0
    var seen: Set<Official.ID> = []
    for row in said.blocked.flatMap(\.rows) {
      blocked += row.count.count
      if !seen.insert(row.official).inserted {
        differences.append(
          Wording(en: "\(name): \(row.official) is named twice", vi: "\(name): \(row.official) được nêu hai lần"))
      }
      if let fault = fault(of: row, level, target, said.unit, units, record) {
        differences.append(Wording(en: "\(name): \(fault)", vi: "\(name): \(fault)"))
      }
    }
    if said.population.count - blocked != said.eligible.count {
      differences.append(
        Wording(
          en: "\(name): of \(said.population) people \(blocked) are blocked, which leaves not \(said.eligible)",
          vi: "\(name): \(blocked)/\(said.population) người vướng, không còn lại \(said.eligible)"))
    }
    return differences
  }

  /// What is not in the order from planned to demanded.
  private func falling(_ said: TargetObstacles) -> [Wording] {
    let most = min(said.required.count, said.eligible.count)
    let rising = [
      said.planned.count, said.alone.attained.count, said.withoutMoneyLimits.attained.count, most,
    ]
    let bounds = [said.alone.bound.count, said.withoutMoneyLimits.bound.count, most]
    var faults: [Wording] = []
    if zip(rising, rising.dropFirst()).contains(where: { $0 > $1 }) {
      faults.append(Wording(en: "fewer rules attain less", vi: "ít quy tắc hơn mà lại đạt ít hơn"))
    }
    if zip(bounds, bounds.dropFirst()).contains(where: { $0 > $1 }) {
      faults.append(Wording(en: "fewer rules have a lower bound", vi: "ít quy tắc hơn mà cận lại thấp hơn"))
    }
    return faults
  }

  /// For each course, the units that a condition of it asks for; nil where none does.
  private func unitsAskedFor(_ problem: PlanningProblem) -> [Set<WorkUnit.ID>?] {
    problem.courses.map { course in
      for condition in course.eligibility {
        if case .inAnyUnit(let units) = condition { return Set(units) }
      }
      return nil
    }
  }

  /// Whether an official ever works in a unit that a course asks for; the courses of a whole nation are too many to
  /// judge each in full for everyone.
  private func mayAttend(_ units: Set<WorkUnit.ID>?, _ official: Official) -> Bool {
    guard let units else { return true }
    return units.contains(official.unit) || official.transfer.map { units.contains($0.unit) } ?? false
  }

  /// Why a row is not blocked after all; nil where it is, or where that is not judged.
  private func fault(
    of row: BlockedOfficials.Row, _ level: Level, _ target: Target, _ unit: WorkUnit.ID?,
    _ units: [Set<WorkUnit.ID>?], _ record: PlanRecord
  ) -> Wording? {
    guard let position = record.position(of: row.official) else {
      return Wording(en: "\(row.official) is not in the roster", vi: "\(row.official) không có trong danh sách")
    }
    let official = record.problem.officials[position]
    let isMember = target.group.rawValue == "everyone" || official.groups.contains(target.group)
    let due = AuditCalendar.order(of: target.due)
    let isThere = isMember && official.serves(on: due)
    guard isThere, unit == nil || official.workplace(on: due) == unit else {
      return Wording(en: "\(official.id) is not of its population", vi: "\(official.id) không thuộc số được tính")
    }
    if row.count != official.count {
      return Wording(
        en: "\(official.id) stands for \(official.count) people, not \(row.count)",
        vi: "\(official.id) thay cho \(count: official.count) người, không phải \(row.count)")
    }
    if TargetCensus.holds(level, by: target.due, official, record) {
      return Wording(en: "\(official.id) holds the level", vi: "\(official.id) đã có bậc đó")
    }
    for (number, course) in record.problem.courses.enumerated()
    where LevelsAtIntake.reaches(level, with: course.awards) && mayAttend(units[number], official) {
      for intake in course.intakes.map(\.index) where intake >= record.firstMonth {
        let completion = intake + course.durationMonths - 1
        guard completion <= record.lastMonth, AuditCalendar.lastDay(of: completion) <= due else { continue }
        if OpenIntake(official: official, course: course, intake: intake, record: record).isOpen {
          return Wording(
            en: "\(official.id) is open to \(course.id), \(AuditCalendar.text(intake))",
            vi: "\(official.id) học được \(course.id), \(AuditCalendar.text(intake))")
        }
      }
    }
    return nil
  }
}
