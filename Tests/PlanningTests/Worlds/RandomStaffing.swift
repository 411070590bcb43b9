import TrainingDomain

/// A small random problem in which people may be hired, moved and let go.
enum RandomStaffing {
  /// The random problem of a seed with levers, vacancies and a target on posts filled.
  static func problem(seed: Int) -> PlanningProblem {
    var random = SeededGenerator(seed: seed &+ 1_000_000)
    var problem = RandomProblem(seed: seed).problem
    if problem.units.count == 1 && random.chance(60) {
      problem.units.append(WorkUnit(id: "u2", name: "Unit 2", establishment: 2))
    }
    problem.units = problem.units.enumerated().map { index, unit in
      let people = problem.officials.filter { $0.unit == unit.id }.reduce(0) { $0 + $1.count.count }
      // The first unit often has more people than posts, so that it gives some away.
      let posts = max(0, people + random.number(index == 0 ? -2...1 : 0...2))
      return WorkUnit(id: unit.id, name: unit.name, establishment: Heads(posts), absence: unit.absence)
    }
    let homes = problem.units.map(\.id)
    problem.officials = problem.officials.map { official in
      var official = official
      if random.chance(40) { official.home = random.pick(homes) }
      if random.chance(40) { official.position = Position(rawValue: "chair") }
      return official
    }
    if random.chance(50) {
      problem.targets.append(
        Target(
          id: "posts", name: "posts filled", indicator: .staffing, group: OfficialGroup.everyone.id,
          scope: random.chance(50) ? .together : .eachUnit, comparator: random.chance(50) ? .atLeast : .moreThan,
          threshold: .fraction(9, 10), due: problem.horizon.first.december.lastDay, weight: .fraction(1, 2),
          provenance: RandomProblem.assumed))
    }
    problem.sources.append(
      FundingSource(
        id: "salaries", name: "salaries",
        limits: problem.horizon.years.map { YearlyDong(year: $0, amount: Dong(random.number(1...6) * 30_000_000)) },
        provenance: RandomProblem.assumed))
    problem.levers = levers(problem, &random)
    // The aim of time takes the individual formulation minutes and sees no lever.
    problem.stages = Array(problem.stages.prefix(2))
    return problem
  }

  private static func levers(_ problem: PlanningProblem, _ random: inout SeededGenerator) -> StaffingLevers {
    var levers = StaffingLevers()
    let years = problem.horizon.years.filter { _ in random.chance(80) }
    let all = problem.units.map(\.id)
    if random.chance(80) {
      let recruit = Official(
        id: "recruit", unit: all[0], groups: random.chance(50) ? ["leaders"] : [],
        sex: random.chance(50) ? .female : .male, birth: problem.horizon.firstMonth.firstDay,
        isEthnicMinority: random.chance(50), party: random.pick([.none, .full]),
        serviceEnd: ServiceEnd(lastDay: problem.horizon.lastMonth.lastDay, basis: .afterHorizon),
        levels: random.chance(70) ? [RandomProblem.bachelor] : [RandomProblem.middle])
      levers.recruitment = [
        RecruitmentLever(
          id: "graduates", name: "graduates", years: years, units: all,
          mostPerYear: random.chance(50) ? Heads(random.number(1...2)) : nil,
          costPerHire: Dong(random.number(0...3) * 1_000_000), costPerYear: Dong(random.number(0...2) * 25_000_000),
          source: random.chance(70) ? "salaries" : "main", recruit: recruit, age: random.number(22...35),
          provenance: RandomProblem.assumed)
      ]
    }
    if random.chance(60) {
      levers.transfers = [
        TransferLever(
          id: "moves", name: "moves", years: years, origins: [all[0]], destinations: all,
          groups: [OfficialGroup.everyone.id], notLocalPositions: [Position(rawValue: "chair")],
          mostPerYear: random.chance(50) ? 1 : nil, costPerCase: Dong(random.number(0...2) * 2_000_000),
          source: "main", provenance: RandomProblem.assumed)
      ]
    }
    if random.chance(60) {
      levers.earlyRetirement = [
        EarlyRetirementLever(
          id: "early", name: "early", years: years, officials: problem.officials.prefix(1).map(\.id),
          conditions: random.chance(60) ? [.below(RandomProblem.bachelor)] : [],
          mostPerYear: random.chance(60) ? 1 : nil, costPerCase: Dong(random.number(1...3) * 3_000_000),
          source: random.chance(50) ? "salaries" : "main", provenance: RandomProblem.assumed)
      ]
    }
    return levers
  }
}
