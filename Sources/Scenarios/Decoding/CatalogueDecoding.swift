internal import TrainingDomain

/// Decodes tracks, units, groups, flags, sources and the retirement schedule of a checked tree.
enum CatalogueDecoding {
  /// The tracks.
  static func tracks(_ tree: ScenarioTree) -> [Track] {
    entries(tree, "tracks").map { id, track in
      let rungs = (track["rungs"]?.setEntries ?? []).map { Rung(id: Rung.ID($0.key), name: $0.value.text ?? $0.key) }
      return Track(id: Track.ID(id), name: name(track, id), rungs: rungs, provenance: provenance(track))
    }
  }

  /// The groups besides everyone.
  static func groups(_ tree: ScenarioTree) -> [OfficialGroup] {
    entries(tree, "groups").map { id, group in OfficialGroup(id: OfficialGroup.ID(id), name: name(group, id)) }
      .filter { $0.id != OfficialGroup.everyone.id }
  }

  /// The flags.
  static func flags(_ tree: ScenarioTree) -> [OfficialFlag] {
    entries(tree, "flags").map { id, flag in OfficialFlag(id: OfficialFlag.ID(id), name: name(flag, id)) }
  }

  /// The units.
  static func units(_ tree: ScenarioTree) -> [WorkUnit] {
    entries(tree, "units").map { id, unit in
      let isOwn = unit["absenceShare"] != nil || unit["absenceFloorOfficials"] != nil
      let share = unit["absenceShare"]?.fraction ?? tree[path: "absence", "share"]?.fraction
      let floor = unit["absenceFloorOfficials"]?.fraction ?? tree[path: "absence", "floorOfficials"]?.fraction ?? .one
      let absence = isOwn ? share.map { AbsenceRule(share: $0, floor: floor) } : nil
      return WorkUnit(
        id: WorkUnit.ID(id), name: name(unit, id), establishment: unit["establishment"]?.integer.map { Heads($0) },
        absence: absence)
    }
  }

  /// The sources of money.
  static func sources(_ tree: ScenarioTree) -> [FundingSource] {
    entries(tree, "sources").map { id, source in
      let limits = byYear(source["limitsVND"]).map { YearlyDong(year: $0.year, amount: Dong($0.value)) }
      return FundingSource(
        id: FundingSource.ID(id), name: name(source, id), limits: limits,
        carriesOver: source["carriesOver"]?.truth ?? false, provenance: provenance(source))
    }
  }

  /// The ages of retirement that can be reckoned with, in months.
  static let retirementMonths = 1...1200

  /// The retirement schedule; a step that cannot be reckoned with is left out.
  static func retirement(_ tree: ScenarioTree) -> RetirementSchedule? {
    guard let schedule = tree["retirement"] else { return nil }
    let steps = (schedule["steps"]?.setEntries ?? []).compactMap { entry -> RetirementSchedule.Step? in
      // Rules reckon with the schedule before it is known to be sound: an absurd age would be counted up to, month by month.
      guard let year = Int(entry.key), let men = entry.value["menMonths"]?.integer,
        let women = entry.value["womenMonths"]?.integer, retirementMonths.contains(men),
        retirementMonths.contains(women)
      else { return nil }
      return RetirementSchedule.Step(from: Year(year), menMonths: men, womenMonths: women)
    }
    guard !steps.isEmpty else { return nil }
    return RetirementSchedule(
      steps: steps.sorted { $0.from < $1.from }, areaRule: areaRule(schedule), provenance: provenance(schedule))
  }

  private static func areaRule(_ schedule: ScenarioTree) -> RetirementSchedule.AreaRule? {
    guard let flag = schedule[path: "areaRule", "flag"]?.text,
      let months = schedule[path: "areaRule", "monthsEarlier"]?.integer, (0...120).contains(months)
    else { return nil }
    return RetirementSchedule.AreaRule(flag: OfficialFlag.ID(flag), monthsEarlier: months)
  }

  /// The absence rule of the whole body.
  static func absence(_ tree: ScenarioTree) -> AbsenceRule? {
    tree[path: "absence", "share"]?.fraction.map {
      AbsenceRule(share: $0, floor: tree[path: "absence", "floorOfficials"]?.fraction ?? .one)
    }
  }

  /// The years planned.
  static func horizon(_ tree: ScenarioTree) -> PlanningHorizon? {
    guard let first = tree[path: "horizon", "firstYear"]?.integer, let last = tree[path: "horizon", "lastYear"]?.integer
    else { return nil }
    return PlanningHorizon(first: Year(first), last: Year(last))
  }

  /// Where the figures of an entity come from.
  static func provenance(_ tree: ScenarioTree) -> Provenance {
    let basis = tree["basis"]?.text.flatMap(Provenance.Basis.init) ?? .assumption
    return Provenance(basis: basis, source: tree["source"]?.text ?? "not stated")
  }

  /// The name of an entity; its id where it has none.
  static func name(_ tree: ScenarioTree, _ id: String) -> String { tree["name"]?.text ?? id }

  /// The entities of a section.
  static func entries(_ tree: ScenarioTree, _ section: String) -> [(id: String, value: ScenarioTree)] {
    (tree[section]?.setEntries ?? []).map { ($0.key, $0.value) }
  }

  /// Whole numbers by year, ascending.
  static func byYear(_ tree: ScenarioTree?) -> [(year: Year, value: Int)] {
    (tree?.setEntries ?? []).compactMap { entry in
      guard let year = Int(entry.key), let value = entry.value.integer else { return nil }
      return (Year(year), value)
    }.sorted { $0.0 < $1.0 }
  }
}
