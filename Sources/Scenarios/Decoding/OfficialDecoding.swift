internal import TrainingDomain

/// Makes officials of roster rows that are known to be sound.
struct OfficialDecoding {
  private let roster: Roster
  private let levels: LevelIndex
  private let trackOrder: [String: Int]
  private let groupOrder: [String: Int]
  private let flagOrder: [String: Int]
  private let schedule: RetirementSchedule?
  private let afterHorizon: ServiceEnd

  /// Makes a decoder for the roster of a scenario.
  init(_ roster: Roster, tree: ScenarioTree, levels: LevelIndex, horizon: PlanningHorizon) {
    self.roster = roster
    self.levels = levels
    trackOrder = Self.order(of: "tracks", in: tree)
    groupOrder = Self.order(of: "groups", in: tree)
    flagOrder = Self.order(of: "flags", in: tree)
    schedule = CatalogueDecoding.retirement(tree)
    afterHorizon = ServiceEnd(lastDay: horizon.lastMonth.lastDay.dayAfter, basis: .afterHorizon)
  }

  /// The officials, in the order of the roster; a row that is not sound is left out.
  func officials() -> [Official] {
    var lastDays: [SexAndBirth: CalendarDate] = [:]
    return roster.rows.compactMap { row in
      guard let sex = row.sex, let birth = row.birth else { return nil }
      let key = SexAndBirth(sex: sex, month: birth.month, monthsEarlier: monthsEarlier(row))
      if row.lastDayOfService == nil, let known = lastDays[key] {
        return official(row, sex: sex, birth: birth, end: ServiceEnd(lastDay: known, basis: .schedule))
      }
      guard let end = serviceEnd(row) else { return nil }
      if end.basis == .schedule { lastDays[key] = end.lastDay }
      return official(row, sex: sex, birth: birth, end: end)
    }
  }

  /// All that the retirement schedule asks of a person.
  private struct SexAndBirth: Hashable {
    let sex: Sex
    let month: Month
    let monthsEarlier: Int
  }

  /// The last day of service of a row; nil where its sex or birth could not be read.
  func serviceEnd(_ row: RosterRow) -> ServiceEnd? {
    if let listed = row.lastDayOfService { return ServiceEnd(lastDay: listed, basis: .listed) }
    guard let schedule else { return afterHorizon }
    guard let sex = row.sex, let birth = row.birth else { return nil }
    return ServiceEnd(
      lastDay: schedule.lastDayOfService(sex: sex, birth: birth, monthsEarlier: monthsEarlier(row)),
      basis: .schedule)
  }

  /// How much earlier a row's official retires under the rule on areas of extreme difficulty.
  private func monthsEarlier(_ row: RosterRow) -> Int {
    guard let rule = schedule?.areaRule, row.flags.contains(rule.flag.rawValue) else { return 0 }
    return rule.monthsEarlier
  }

  private func official(_ row: RosterRow, sex: Sex, birth: CalendarDate, end: ServiceEnd) -> Official {
    Official(
      id: Official.ID(row.id), name: row.name, count: Heads(row.count), unit: WorkUnit.ID(row.unit),
      position: row.position.map(Position.init), groups: sorted(row.groups, by: groupOrder).map { .init($0) },
      sex: sex, birth: birth, isEthnicMinority: row.isEthnicMinority, party: row.party,
      serviceStart: row.serviceStart, serviceEnd: end, levels: held(row),
      flags: sorted(row.flags, by: flagOrder).map { .init($0) }, ratings: row.ratings,
      inProgress: row.inProgress.map { CourseInProgress(course: Course.ID($0.course), completes: $0.completes) },
      home: row.home.map { WorkUnit.ID($0) })
  }

  /// The levels above the lowest rung, in the order of the tracks.
  private func held(_ row: RosterRow) -> [Level] {
    let held = row.rungs.compactMap { levels.level("\(roster.tracks[$0.column].track)/\($0.rung)") }
    return held.filter { $0.rung > 0 }.sorted {
      trackOrder[$0.track.rawValue] ?? 0 < trackOrder[$1.track.rawValue] ?? 0
    }
  }

  /// Ids in the order of their section, each once; `everyone` is left out, for it is built in.
  private func sorted(_ ids: [String], by order: [String: Int]) -> [String] {
    guard !ids.isEmpty else { return [] }
    var seen: Set<String> = []
    return ids.filter { order[$0] != nil && seen.insert($0).inserted }.sorted { order[$0] ?? 0 < order[$1] ?? 0 }
  }

  private static func order(of section: String, in tree: ScenarioTree) -> [String: Int] {
    var order: [String: Int] = [:]
    for (index, entry) in (tree[section]?.setEntries ?? []).enumerated() { order[entry.key] = index }
    return order
  }
}
