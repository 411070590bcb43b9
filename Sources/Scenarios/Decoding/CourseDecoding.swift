internal import TrainingDomain

/// Decodes the courses of a checked tree.
struct CourseDecoding {
  /// The rungs of the tracks.
  let levels: LevelIndex
  /// The rules courses refer to.
  let rules: [EligibilityRule]
  /// The source of a course that is not offered and names none.
  let anySource: FundingSource.ID

  /// A course; nil where the tree was not checked.
  func course(_ id: String, _ tree: ScenarioTree) -> Course? {
    guard let length = tree["durationMonths"]?.fraction, let load = tree["workload"]?.fraction else { return nil }
    let isShort = length < .one
    let months = isShort ? 1 : length.numerator
    let named = (tree["rules"]?.texts ?? []).compactMap { id in rules.first { $0.id.rawValue == id } }
    let owed = named.map { $0.commitmentTimesLength * months } + [tree["commitmentMonths"]?.integer ?? 0]
    let before = named.flatMap(\.prerequisites) + levels(tree["prerequisites"])
    let conditions = named.flatMap(\.conditions) + ConditionDecoding(levels: levels).conditions(tree["eligibility"])
    return Course(
      id: Course.ID(id), name: CatalogueDecoding.name(tree, id), awards: levels(tree["awards"]),
      durationMonths: months, workload: isShort ? load * length : load,
      years: (tree["years"]?.years ?? []).sorted(),
      intakeMonths: (tree["intakeMonths"]?.items ?? []).compactMap(\.integer).sorted(), cost: cost(tree),
      source: tree["fundedBy"]?.text.map { FundingSource.ID($0) } ?? anySource, delivery: delivery(tree["classes"]),
      seats: (tree["seats"]?.items ?? []).compactMap(seatLimit), passRate: tree["passRate"]?.fraction ?? .one,
      rules: named.map(\.id), eligibility: eachOnce(conditions), prerequisites: eachOnce(before),
      commitmentMonths: owed.max() ?? 0,
      priorityShares: (tree["priorityShares"]?.items ?? []).compactMap(priorityShare),
      provenance: CatalogueDecoding.provenance(tree), costProvenance: costProvenance(tree))
  }

  /// Where the cost comes from; nil where the course says nothing of it apart.
  private func costProvenance(_ tree: ScenarioTree) -> Provenance? {
    guard tree["costBasis"] != nil || tree["costSource"] != nil else { return nil }
    let whole = CatalogueDecoding.provenance(tree)
    return Provenance(
      basis: tree["costBasis"]?.text.flatMap(Provenance.Basis.init) ?? whole.basis,
      source: tree["costSource"]?.text ?? whole.source)
  }

  /// The parts in their order, each once: a rule and the course itself may ask the same.
  private func eachOnce<Part: Hashable>(_ parts: [Part]) -> [Part] {
    var seen: Set<Part> = []
    return parts.filter { seen.insert($0).inserted }
  }

  private func levels(_ list: ScenarioTree?) -> [Level] { (list?.texts ?? []).compactMap(levels.level) }

  private func cost(_ tree: ScenarioTree) -> LearnerCost {
    let whole = Dong(tree["costPerLearnerVND"]?.integer ?? 0)
    guard let parts = tree["costByStudyYearVND"]?.items else { return LearnerCost(perLearner: whole) }
    return LearnerCost(perLearner: whole, spread: .byStudyYear(parts.compactMap(\.integer).map { Dong($0) }))
  }

  private func delivery(_ tree: ScenarioTree?) -> Delivery {
    guard let tree, let least = tree["least"]?.integer, let most = tree["most"]?.integer else { return .outsidePlaces }
    let fixedCost = Dong(tree["fixedCostVND"]?.integer ?? 0)
    return .ownClasses(
      ClassRule(least: least, most: most, fixedCost: fixedCost, mostClasses: tree["mostClasses"]?.integer))
  }

  private func seatLimit(_ tree: ScenarioTree) -> SeatLimit? {
    guard let period = tree["per"]?.text.flatMap(SeatLimit.Period.init) else { return nil }
    let scope: SeatLimit.Scope =
      if let unit = tree["unit"]?.text { .unit(WorkUnit.ID(unit)) } else {
        tree["scope"]?.text == "eachUnit" ? .eachUnit : .together
      }
    let byYear = CatalogueDecoding.byYear(tree["byYear"]).map { YearlyHeads(year: $0.year, heads: Heads($0.value)) }
    return SeatLimit(
      period: period, scope: scope, learners: tree["learners"]?.integer.map { Heads($0) }, byYear: byYear)
  }

  private func priorityShare(_ tree: ScenarioTree) -> PriorityShare? {
    guard let kind = tree["kind"]?.text.flatMap(PriorityShare.Kind.init), let share = tree["share"]?.fraction
    else { return nil }
    let period = tree["per"]?.text.flatMap(PriorityShare.Period.init) ?? .horizon
    return PriorityShare(kind: kind, share: share, period: period)
  }
}
