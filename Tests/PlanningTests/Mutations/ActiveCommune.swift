import TrainingDomain

/// A made-up commune in which every rule of planning is active, drawn from a seed.
///
/// It has rows of several people, classes of its own, seats of every kind, priority shares, pins, absence by unit and in
/// general, two sources of which one carries over, courses in progress, and all levers.
struct ActiveCommune {
  let problem: PlanningProblem

  static let horizon = PlanningHorizon(first: Year(2026), last: Year(2029))
  static let tracks = [
    track("theory", ["none", "elementary", "intermediate", "advanced"]), track("degree", ["none", "bachelor"]),
    track("it", ["none", "standard"]), track("state", ["none", "specialist"]), track("seminar", ["none", "attended"]),
    track("craft", ["none", "basic", "master"]), track("survey", ["none", "held"]),
  ]

  init(seed: Int) {
    var random = SeededGenerator(seed: seed &+ 9_000_000)
    let officials = ActiveOfficials.make(&random)
    let south = officials.filter { $0.unit == "south" }.count
    problem = PlanningProblem(
      scenario: "active-\(seed)", title: "Active commune \(seed)", horizon: Self.horizon, tracks: Self.tracks,
      groups: [OfficialGroup(id: "leaders", name: "leaders")],
      flags: [OfficialFlag(id: OfficialFlag.successionPlan, name: "in the succession plan")],
      units: [
        WorkUnit(id: "north", name: "north", establishment: 8),
        WorkUnit(id: "south", name: "south", establishment: Heads(south + random.number(1...3))),
        WorkUnit(
          id: "west", name: "west", establishment: 12,
          absence: AbsenceRule(share: .fraction(1, 3), floor: .fraction(1, 2))),
      ], sources: Self.sources(&random), courses: ActiveCourses.make(&random), targets: Self.targets,
      officials: officials, levers: Self.levers(officials), pins: Self.pins,
      absence: AbsenceRule(share: .fraction(1, 4)),
      youngAgeLimit: 40, stages: [.shortfall, .cost])
  }

  static func track(_ id: String, _ rungs: [String]) -> Track {
    Track(id: Identifier(id), name: id, rungs: rungs.map { Rung(id: Identifier($0), name: $0) })
  }

  /// A level of the tracks above, by its track and rung.
  static func level(_ id: Track.ID, _ rung: Int) -> Level {
    let track = tracks.first { $0.id == id } ?? tracks[0]
    return Level(track: id, rung: rung, name: Identifier(track.rungs[rung].name))
  }

  private static func sources(_ random: inout SeededGenerator) -> [FundingSource] {
    [("training", 90_000_000, false), ("extra", 30_000_000, true), ("salaries", 120_000_000, false)].map {
      id, amount, carriesOver in
      FundingSource(
        id: Identifier(id), name: id,
        limits: horizon.years.map { YearlyDong(year: $0, amount: Dong(amount + random.number(0...9_999_999))) },
        carriesOver: carriesOver, provenance: RandomProblem.assumed)
    }
  }

  private static let targets: [Target] = [
    target("middle", level("theory", 2), .fraction(4, 5)), target("high", level("theory", 3), .fraction(1, 4)),
    target("degree", level("degree", 1), .fraction(9, 10), scope: .eachUnit),
    target("it", level("it", 1), .one), target("state", level("state", 1), .fraction(2, 3), comparator: .moreThan),
    target("seminar", level("seminar", 1), .fraction(1, 5)), target("craft", level("craft", 1), .fraction(1, 5)),
    Target(
      id: "posts", name: "posts", indicator: .staffing, group: OfficialGroup.everyone.id,
      threshold: .fraction(19, 20), due: horizon.last.december.lastDay, weight: .fraction(2, 1),
      provenance: RandomProblem.assumed),
  ]

  private static func target(
    _ id: String, _ level: Level, _ threshold: Fraction, scope: Target.Scope = .together,
    comparator: Target.Comparator = .atLeast
  ) -> Target {
    Target(
      id: Identifier(id), name: id, level: level, group: OfficialGroup.everyone.id, scope: scope,
      comparator: comparator, threshold: threshold, due: horizon.last.december.lastDay,
      provenance: RandomProblem.assumed)
  }

  private static func levers(_ officials: [Official]) -> StaffingLevers {
    let years = [Year(2027), Year(2028)]
    let recruit = Official(
      id: "recruit", unit: "south", sex: .female, birth: horizon.firstMonth.firstDay, party: .full,
      serviceEnd: ServiceEnd(lastDay: horizon.lastMonth.lastDay, basis: .afterHorizon),
      levels: [level("degree", 1), level("theory", 1)])
    return StaffingLevers(
      recruitment: [
        RecruitmentLever(
          id: "graduates", name: "graduates", years: years, units: ["south", "west"], mostPerYear: 2,
          costPerHire: 3_000_000, costPerYear: 20_000_000, source: "salaries", recruit: recruit, age: 24,
          provenance: RandomProblem.assumed)
      ],
      transfers: [
        TransferLever(
          id: "moves", name: "moves", years: [Year(2027)], origins: ["north"], destinations: ["south", "west"],
          groups: ["leaders"], notLocalPositions: [Position(rawValue: "chair")], mostPerYear: 1,
          costPerCase: 1_000_000, source: "training", provenance: RandomProblem.assumed)
      ],
      earlyRetirement: [
        EarlyRetirementLever(
          id: "early", name: "early", years: [Year(2028)], officials: ["elder"],
          conditions: [.below(level("theory", 1))], mostPerYear: 1, costPerCase: 5_000_000, source: "salaries",
          provenance: RandomProblem.assumed)
      ])
  }

  private static let pins = [
    Pin(official: "mustNot", course: "degree", decision: .mustNot(nil)),
    Pin(official: "elder", course: "it", decision: .mustNot(Year(2026))),
  ]
}
