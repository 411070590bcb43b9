internal import TrainingDomain

/// Decodes the offers to hire, to move and to leave early of a checked tree; what is not offered is left out.
struct LeverDecoding {
  /// The rungs of the tracks.
  let levels: LevelIndex
  /// The years planned.
  let horizon: PlanningHorizon
  /// The scenario.
  let tree: ScenarioTree

  /// The levers that stand.
  var levers: StaffingLevers {
    StaffingLevers(
      recruitment: offers("recruitment").compactMap { recruitment($0.id, $0.value) },
      transfers: offers("transfers").compactMap { transfer($0.id, $0.value) },
      earlyRetirement: offers("earlyRetirement").compactMap { earlyRetirement($0.id, $0.value) })
  }

  private func offers(_ section: String) -> [(id: String, value: ScenarioTree)] {
    CatalogueDecoding.entries(tree, section).filter { $0.value["offered"]?.truth ?? true }
  }

  private func years(_ offer: ScenarioTree) -> [Year] { (offer["years"]?.years ?? horizon.years).sorted() }

  private func money(_ offer: ScenarioTree, _ key: String) -> Dong { Dong(offer[key]?.integer ?? 0) }

  private func most(_ offer: ScenarioTree) -> Heads? { offer["mostPerYear"]?.integer.map { Heads($0) } }

  private func recruitment(_ id: String, _ offer: ScenarioTree) -> RecruitmentLever? {
    guard let source = offer["fundedBy"]?.text, let sex = offer["sex"]?.text.flatMap(Sex.init),
      let age = offer["ageYears"]?.integer
    else { return nil }
    let all = CatalogueDecoding.units(tree).map(\.id)
    let recruit = Official(
      id: Official.ID(id), unit: all.first ?? "none",
      position: offer["position"]?.text.map(Position.init),
      groups: (offer["groups"]?.texts ?? []).filter { $0 != OfficialGroup.everyone.id.rawValue }.map { .init($0) },
      sex: sex, birth: horizon.firstMonth.firstDay, isEthnicMinority: offer["ethnicMinority"]?.truth ?? false,
      party: offer["party"]?.text.flatMap(PartyMembership.init) ?? .none,
      serviceEnd: ServiceEnd(lastDay: horizon.lastMonth.lastDay.dayAfter, basis: .afterHorizon),
      levels: (offer["levels"]?.texts ?? []).compactMap(levels.level).filter { $0.rung > 0 },
      flags: (offer["flags"]?.texts ?? []).map { .init($0) })
    return RecruitmentLever(
      id: RecruitmentLever.ID(id), name: CatalogueDecoding.name(offer, id), years: years(offer),
      units: offer["units"]?.texts.map { WorkUnit.ID($0) } ?? all, mostPerYear: most(offer),
      costPerHire: money(offer, "costPerHireVND"), costPerYear: money(offer, "costPerYearVND"),
      source: FundingSource.ID(source), recruit: recruit, age: age, provenance: CatalogueDecoding.provenance(offer))
  }

  private func transfer(_ id: String, _ offer: ScenarioTree) -> TransferLever? {
    guard let source = offer["fundedBy"]?.text else { return nil }
    return TransferLever(
      id: TransferLever.ID(id), name: CatalogueDecoding.name(offer, id), years: years(offer),
      origins: (offer["origins"]?.texts ?? []).map { WorkUnit.ID($0) },
      destinations: (offer["destinations"]?.texts ?? []).map { WorkUnit.ID($0) },
      groups: (offer["groups"]?.texts ?? [OfficialGroup.everyone.id.rawValue]).map { OfficialGroup.ID($0) },
      notLocalPositions: (offer["notLocalPositions"]?.texts ?? []).map(Position.init), mostPerYear: most(offer),
      costPerCase: money(offer, "costPerCaseVND"), source: FundingSource.ID(source),
      provenance: CatalogueDecoding.provenance(offer))
  }

  private func earlyRetirement(_ id: String, _ offer: ScenarioTree) -> EarlyRetirementLever? {
    guard let source = offer["fundedBy"]?.text else { return nil }
    return EarlyRetirementLever(
      id: EarlyRetirementLever.ID(id), name: CatalogueDecoding.name(offer, id), years: years(offer),
      officials: (offer["officials"]?.texts ?? []).map { Official.ID($0) },
      conditions: ConditionDecoding(levels: levels).conditions(offer["conditions"]), mostPerYear: most(offer),
      costPerCase: money(offer, "costPerCaseVND"), source: FundingSource.ID(source),
      provenance: CatalogueDecoding.provenance(offer))
  }
}
