internal import Languages
internal import TrainingDomain

extension PlanReport {
  /// The quality tables of the plan: one for each due day and group of which something is demanded, due days ascending and
  /// groups in the order of the input.
  package var qualityTables: [QualityTable] {
    let survey = QualitySurvey(self)
    return survey.places.enumerated().map { survey.table(at: $1, number: $0 + 1) }
  }
}

/// Counts a body for its quality tables.
struct QualitySurvey {
  /// A group on a day.
  struct Place: Hashable {
    let due: CalendarDate
    let group: OfficialGroup.ID
  }

  private let report: PlanReport
  private let counts: [StructureCount]

  init(_ report: PlanReport) {
    self.report = report
    counts = StructureCount.counts(in: report.staffed)
  }

  /// Where something is demanded, in the order of the tables.
  var places: [Place] {
    let problem = report.problem
    let groups = [OfficialGroup.everyone.id] + problem.groups.map(\.id)
    let demanded = Set(
      problem.targets.map { Place(due: $0.due, group: $0.group) }
        + problem.structure.map { Place(due: $0.due, group: $0.group) })
    return demanded.map(\.due).sortedOnce().flatMap { due in
      groups.map { Place(due: due, group: $0) }.filter(demanded.contains)
    }
  }

  /// The table of a place.
  func table(at place: Place, number: Int) -> QualityTable {
    let problem = report.problem
    let targets = problem.targets.filter { $0.due == place.due && $0.group == place.group }
    let shares = problem.structure.filter { $0.due == place.due && $0.group == place.group }
    let rows =
      targets.enumerated().map { row(of: $1, at: $0 + 1) }
      + shares.enumerated().map { row(of: $1, at: targets.count + $0 + 1) }
    let name = problem.groups.first { $0.id == place.group }.map { Wording(verbatim: $0.name) }
    return QualityTable(
      number: number, group: place.group,
      groupName: name ?? Wording(en: "all officials", vi: "cán bộ, công chức, viên chức"),
      baselineYear: Year(problem.horizon.first.number - 1), due: place.due, planTitle: problem.title,
      total: total(of: place), rows: rows)
  }

  private func total(of place: Place) -> QualityRow {
    func everybody(on day: CalendarDate) -> StructureCount.Tally {
      let members = report.staffed.officials.filter { $0.belongs(to: place.group) && $0.isInService(on: day) }
      let heads = members.map(\.count).reduce(.zero, +)
      return StructureCount.Tally(population: heads, count: heads)
    }
    return QualityRow(
      subject: .total, ordinal: nil, name: Wording(en: "Total", vi: "Tổng số"), baseline: everybody(on: start),
      demanded: [], planned: everybody(on: place.due), notes: [], provenance: nil)
  }

  private func row(of target: Target, at ordinal: Int) -> QualityRow {
    let lines = report.result.targets.filter { $0.target == target.id }
    let planned = StructureCount.Tally(
      population: lines.map(\.population).reduce(.zero, +), count: lines.map(\.planned).reduce(.zero, +))
    return QualityRow(
      subject: .target(target.id), ordinal: ordinal,
      name: Wording(verbatim: target.name.isEmpty ? target.id.rawValue : target.name),
      baseline: baseline(of: target, posts: planned.population), demanded: [target.threshold], planned: planned,
      notes: QualityNotes.notes(of: target, lines), provenance: target.provenance)
  }

  private func row(of share: StructureShare, at ordinal: Int) -> QualityRow {
    let lines = counts.filter { $0.share.id == share.id }
    func sum(_ day: KeyPath<StructureCount, StructureCount.Tally>) -> StructureCount.Tally {
      let tallies = lines.map { $0[keyPath: day] }
      return StructureCount.Tally(
        population: tallies.map(\.population).reduce(.zero, +), count: tallies.map(\.count).reduce(.zero, +))
    }
    return QualityRow(
      subject: .share(share.id), ordinal: ordinal, name: Wording(verbatim: share.name), baseline: sum(\.today),
      demanded: share.demand.shares, planned: sum(\.due), notes: QualityNotes.notes(of: share, lines),
      provenance: share.provenance)
  }

  /// Holders of a target's level in post when the horizon begins; for posts filled, people among the posts there are.
  private func baseline(of target: Target, posts: Heads) -> StructureCount.Tally {
    let members = report.staffed.officials.filter { $0.belongs(to: target.group) && $0.isInService(on: start) }
    let present = members.map(\.count).reduce(.zero, +)
    guard let level = target.level else { return StructureCount.Tally(population: posts, count: present) }
    let holders = members.filter { $0.holds(level) }
    return StructureCount.Tally(population: present, count: holders.map(\.count).reduce(.zero, +))
  }

  private var start: CalendarDate { report.problem.horizon.firstMonth.firstDay }
}

extension StructureShare.Demand {
  /// The shares of 1 that are demanded: one, the two of a range, or none.
  fileprivate var shares: [Fraction] {
    switch self {
    case .none, .heads: []
    case .atLeast(let share), .moreThan(let share): [share]
    case .range(let least, let most): [least, most]
    }
  }
}

extension [CalendarDate] {
  /// The days in their order, each once.
  fileprivate func sortedOnce() -> [CalendarDate] { Set(self).sorted() }
}
