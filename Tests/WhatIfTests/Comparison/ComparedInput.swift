import TrainingDomain

/// A problem that has an entry of every kind, to be changed in one of its fields.
enum ComparedInput {
  static let middle = Level(track: "theory", rung: 1, name: "middle")
  static let high = Level(track: "theory", rung: 2, name: "high")
  static let assumed = Provenance(basis: .assumption, source: "made for a test")

  static var problem: PlanningProblem {
    PlanningProblem(
      scenario: "small", title: "A small world", horizon: PlanningHorizon(first: Year(2026), last: Year(2027)),
      tracks: [Track(id: "theory", name: "theory", rungs: [Rung(id: "none", name: "none")])],
      groups: [OfficialGroup(id: "leaders", name: "leaders")], flags: [OfficialFlag(id: "listed", name: "listed")],
      units: [
        WorkUnit(id: "north", name: "North", establishment: 4),
        WorkUnit(id: "south", name: "South", absence: AbsenceRule(share: .one)),
      ],
      sources: [source()], eligibilityRules: [rule()], courses: [course], targets: [target()], structure: [share()],
      officials: officials,
      levers: StaffingLevers(
        recruitment: [recruitment()], transfers: [transfer()], earlyRetirement: [earlyRetirement()]),
      absence: AbsenceRule(share: Fraction(1, over: 2) ?? .one), assumptions: ["An assumption."])
  }

  static func source(_ limits: [Int] = [600, 600], carriesOver: Bool = false) -> FundingSource {
    let years = zip([2026, 2027], limits).map { YearlyDong(year: Year($0), amount: Dong($1)) }
    return FundingSource(id: "purse", name: "purse", limits: years, carriesOver: carriesOver, provenance: assumed)
  }

  static var course: Course {
    Course(
      id: "theory", name: "theory course", awards: [middle], durationMonths: 6, workload: Fraction(1, over: 4) ?? .one,
      years: [Year(2026), Year(2027)], intakeMonths: [1], cost: LearnerCost(perLearner: 100), source: "purse",
      delivery: .ownClasses(ClassRule(least: 1, most: 30, fixedCost: 50)),
      seats: [
        SeatLimit(period: .year, scope: .together, learners: 5, byYear: [YearlyHeads(year: Year(2027), heads: 3)])
      ], provenance: assumed)
  }

  static func target(
    threshold: Fraction = .one, due: Int = 2027, weight: Fraction = .one, comparator: Target.Comparator = .atLeast,
    group: OfficialGroup.ID = OfficialGroup.everyone.id, scope: Target.Scope = .together,
    indicator: Target.Indicator = .holding(middle)
  ) -> Target {
    Target(
      id: "T1", name: "theory for all", indicator: indicator, group: group, scope: scope, comparator: comparator,
      threshold: threshold, due: Month(year: due, number: 12).lastDay, weight: weight, provenance: assumed)
  }

  static func official(_ id: String) -> Official {
    Official(
      id: Identifier(id), name: "Person \(id)", unit: "north", sex: .female,
      birth: Month(year: 1986, number: 1).firstDay,
      serviceEnd: ServiceEnd(lastDay: Month(year: 2045, number: 12).lastDay, basis: .listed))
  }

  static var officials: [Official] { ["A", "B", "C", "D"].map(official) }

  static func rule(_ conditions: [EligibilityCondition] = [.partyMember(.full)]) -> EligibilityRule {
    EligibilityRule(id: "standing", name: "standing", conditions: conditions, provenance: assumed)
  }

  static func share(_ demand: StructureShare.Demand = .none) -> StructureShare {
    StructureShare(
      id: "women", name: "women", trait: .women, group: OfficialGroup.everyone.id, demand: demand,
      due: Month(year: 2027, number: 12).lastDay, provenance: assumed)
  }

  static func recruitment(_ mostPerYear: Heads = 1, cost: Dong = 10, levels: [Level] = [middle]) -> RecruitmentLever {
    var recruit = official("graduate")
    recruit.levels = levels
    return RecruitmentLever(
      id: "graduates", name: "graduates", years: [Year(2027)], units: ["south"], mostPerYear: mostPerYear,
      costPerHire: cost, costPerYear: 60, source: "purse", recruit: recruit, age: 23, provenance: assumed)
  }

  static func transfer(_ cost: Dong = 5) -> TransferLever {
    TransferLever(
      id: "northToSouth", name: "north to south", years: [Year(2027)], origins: ["north"], destinations: ["south"],
      groups: ["leaders"], costPerCase: cost, source: "purse", provenance: assumed)
  }

  static func earlyRetirement(_ officials: [Official.ID] = ["A"]) -> EarlyRetirementLever {
    EarlyRetirementLever(
      id: "early", name: "early retirement", years: [Year(2027)], officials: officials, costPerCase: 70,
      source: "purse", provenance: assumed)
  }
}
