internal import TrainingDomain

/// Counts every target: population, holders without the plan and holders under it.
struct TargetCensus {
  /// The counts of all targets in the problem's order, units in the order of units; only those with a population.
  let lines: [TargetLine]

  init(_ record: PlanRecord) {
    let scale = LoadScale(record.problem.courses)
    let members = Self.members(record.problem)
    guard !record.plan.moves.isEmpty else {
      lines = record.problem.targets.indices.flatMap { Self.lines(of: $0, members, record, scale) }
        .filter { $0.population > 0 }
      return
    }
    // Units counted, weights and what was held before are those of the roster as it was given.
    let before = TargetCensus(PlanRecord(record.original, TrainingPlan(enrolments: []))).lines
    let after = record.problem.targets.indices.map { position in
      let lines = Self.lines(of: position, members, record, scale)
      return Dictionary(lines.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    }
    lines = before.compactMap { line in
      guard var now = after[line.target][line.unit] else { return nil }
      now.coefficient = line.coefficient
      now.baseline = line.baseline
      now.originalRequired = line.required
      return now
    }
  }

  /// The officials of each group that some target names, so that a target only looks at its own.
  private static func members(_ problem: PlanningProblem) -> [OfficialGroup.ID: [Int]] {
    let wanted = Set(problem.targets.map(\.group))
    var members: [OfficialGroup.ID: [Int]] = [:]
    for (index, official) in problem.officials.enumerated() {
      for group in official.groups + ["everyone"] where wanted.contains(group) && members[group]?.last != index {
        members[group, default: []].append(index)
      }
    }
    return members
  }

  private static func lines(
    of position: Int, _ members: [OfficialGroup.ID: [Int]], _ record: PlanRecord, _ scale: LoadScale?
  ) -> [TargetLine] {
    let target = record.problem.targets[position]
    var lines: [TargetLine]
    switch target.scope {
    case .together: lines = [TargetLine(target: position, unit: nil)]
    case .eachUnit: lines = record.problem.units.indices.map { TargetLine(target: position, unit: $0) }
    }
    if target.level == nil {
      // Posts filled: the authorised posts are the population, and no course fills one.
      for (unit, posts) in record.problem.units.enumerated() {
        lines[target.scope == .together ? 0 : unit].population += posts.establishment?.count ?? 0
      }
    }
    let due = AuditCalendar.order(of: target.due)
    for index in members[target.group] ?? [] {
      let official = record.problem.officials[index]
      let place = target.scope == .together ? 0 : record.position(of: official.workplace(on: due))
      guard official.serves(on: due), let place else { continue }
      let people = official.count.count
      guard let level = target.level else {
        lines[place].baseline += people
        lines[place].planned += people
        continue
      }
      lines[place].population += people
      if holds(level, by: target.due, official, record) {
        lines[place].baseline += people
        lines[place].planned += people
      } else {
        lines[place].planned += gained(level, by: target.due, index, record, scale)
      }
    }
    let populated = lines.count { $0.population > 0 }
    for line in lines.indices {
      lines[line].required = TargetLine.required(target, of: lines[line].population)
      lines[line].originalRequired = lines[line].required
      lines[line].coefficient = TargetLine.coefficient(target, units: populated, required: lines[line].required)
    }
    return lines
  }

  /// Whether an official holds the level on the due day if nobody is sent.
  static func holds(_ level: Level, by due: CalendarDate, _ official: Official, _ record: PlanRecord) -> Bool {
    var levels = official.levels
    for study in official.inProgress
    where AuditCalendar.order(of: study.completes) <= AuditCalendar.order(of: due) {
      if let course = record.position(of: study.course) { levels += record.problem.courses[course].awards }
    }
    return LevelsAtIntake.reaches(level, with: levels)
  }

  /// How many people of a row, none of whom holds the level, hold it on the due day by a course of the plan.
  ///
  /// Two courses that give one person the level count once. Where people of a row take different such courses, the
  /// number of different people is the greatest that a split into legal careers allows.
  private static func gained(
    _ level: Level, by due: CalendarDate, _ official: Int, _ record: PlanRecord, _ scale: LoadScale?
  ) -> Int {
    let helping = record.placementsByOfficial[official].filter { placement in
      AuditCalendar.lastDay(of: placement.completion) <= AuditCalendar.order(of: due)
        && LevelsAtIntake.reaches(level, with: record.course(placement).awards)
    }
    guard !helping.isEmpty else { return 0 }
    let people = record.problem.officials[official].count.count
    let most = min(people, helping.map(\.people).reduce(0, +))
    // Nobody takes a course twice, so the people of one course are different ones.
    let least = helping.map { one in helping.filter { $0.course == one.course }.map(\.people).reduce(0, +) }.max() ?? 0
    guard least < most, let scale else { return most }
    let counted = Set(helping.map(\.position))
    for number in stride(from: most, to: least, by: -1) {
      let search = SplitSearch(official, record, scale, counted: counted, countedNeeded: number)
      if search.result() == .possible { return number }
    }
    return least
  }
}
