import TrainingDomain

/// A small random problem in which people may be hired, moved and let go; its seed repeats it.
struct StaffedWorld {
  let problem: PlanningProblem

  private static let assumed = Provenance(basis: .assumption, source: "drawn for a test")

  init(seed: Int) {
    var draw = SmallWorld.Draw(state: UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95 &+ 1)
    var problem = SmallWorld(seed: seed).problem
    problem.units = problem.units.map { unit in
      let people = problem.officials.count { $0.unit == unit.id }
      return WorkUnit(id: unit.id, name: unit.name, establishment: Heads(people + draw.number(0...2)))
    }
    problem.sources.append(
      FundingSource(
        id: "salaries", name: "salaries",
        limits: problem.horizon.years.map { YearlyDong(year: $0, amount: Dong(draw.number(20...60) * 1_000_000)) },
        provenance: Self.assumed))
    problem.levers = Self.levers(problem, &draw)
    // Half of the worlds want every post filled, so that people are hired without being asked what they hold.
    if draw.number(1...2) == 1 {
      problem.targets.append(
        Target(
          id: "posts", name: "posts filled", indicator: .staffing, group: OfficialGroup.everyone.id, threshold: .one,
          due: problem.horizon.last.december.lastDay, provenance: Self.assumed))
    }
    problem.stages = [.shortfall, .cost]
    self.problem = problem
  }

  private static func levers(_ problem: PlanningProblem, _ draw: inout SmallWorld.Draw) -> StaffingLevers {
    let years = problem.horizon.years
    let first = problem.officials[0]
    return StaffingLevers(
      recruitment: [
        RecruitmentLever(
          id: "graduates", name: "graduates", years: Array(years.prefix(2)), units: problem.units.map(\.id),
          costPerHire: 1_000_000, costPerYear: Dong(draw.number(0...3) * 1_000_000), source: "salaries",
          recruit: Official(
            id: "recruit", unit: "north", sex: .female, birth: problem.horizon.firstMonth.firstDay, party: .full,
            serviceEnd: ServiceEnd(lastDay: problem.horizon.lastMonth.lastDay, basis: .afterHorizon),
            levels: draw.number(1...2) == 1 ? [Level(track: "degree", rung: 1, name: "held")] : []),
          age: draw.number(22...30), provenance: assumed)
      ],
      transfers: [
        TransferLever(
          id: "moves", name: "moves", years: years, origins: ["north"], destinations: ["south"],
          groups: [OfficialGroup.everyone.id], costPerCase: 500_000, source: "salaries", provenance: assumed)
      ],
      earlyRetirement: [
        EarlyRetirementLever(
          id: "early", name: "early", years: Array(years.dropFirst()), officials: [first.id], costPerCase: 2_000_000,
          source: "salaries", provenance: assumed)
      ])
  }
}
