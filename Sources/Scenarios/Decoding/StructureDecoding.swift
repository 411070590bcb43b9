internal import TrainingDomain

/// Decodes what is reported of the make-up of a body, and of the people really sent.
struct StructureDecoding {
  /// The words for who counts.
  static let traits = ["women", "ethnicMinority", "young", "flag", "level"]

  /// The rungs of the tracks.
  let levels: LevelIndex
  /// Below which age an official is young where a share does not say so.
  let youngAgeLimit: Int

  /// The shares; one whose trait or demand cannot be read is left out, and a rule has said so.
  func shares(_ tree: ScenarioTree) -> [StructureShare] {
    CatalogueDecoding.entries(tree, "structure").compactMap { id, share in
      guard let trait = trait(share), let due = share["due"]?.date else { return nil }
      return StructureShare(
        id: StructureShare.ID(id), name: CatalogueDecoding.name(share, id), trait: trait,
        group: OfficialGroup.ID(share["group"]?.text ?? OfficialGroup.everyone.id.rawValue),
        scope: share["scope"]?.text.flatMap(Target.Scope.init) ?? .together, demand: Self.demand(share), due: due,
        provenance: CatalogueDecoding.provenance(share))
    }
  }

  /// The people really sent; nil where the scenario says nothing of them.
  static func sentInFact(_ tree: ScenarioTree) -> SentInFact? {
    guard let record = tree["sentInFact"], let first = record["firstYear"]?.integer,
      let last = record["lastYear"]?.integer
    else { return nil }
    let lines = (record["learners"]?.setEntries ?? []).compactMap { entry in
      entry.value.integer.map { SentInFact.Line(course: Course.ID(entry.key), learners: Heads($0)) }
    }
    return SentInFact(
      first: Year(first), last: Year(last), lines: lines, provenance: CatalogueDecoding.provenance(record))
  }

  private func trait(_ share: ScenarioTree) -> StructureShare.Trait? {
    switch share["trait"]?.text {
    case "women": .women
    case "ethnicMinority": .ethnicMinority
    case "young": .below(years: share["ageBelowYears"]?.integer ?? youngAgeLimit)
    case "flag": share["flag"]?.text.map { .flagged(OfficialFlag.ID($0)) }
    case "level": levels.level(share["level"]?.text).map { .holding($0) }
    default: nil
    }
  }

  private static func demand(_ share: ScenarioTree) -> StructureShare.Demand {
    if let least = share["atLeastPercent"]?.fraction { return .atLeast(least.asPercent) }
    if let limit = share["moreThanPercent"]?.fraction { return .moreThan(limit.asPercent) }
    if let heads = share["leastHeads"]?.integer { return .heads(Heads(heads)) }
    let ends = (share["rangePercent"]?.items ?? []).compactMap(\.fraction)
    guard ends.count == 2 else { return .none }
    return .range(ends[0].asPercent, ends[1].asPercent)
  }
}
