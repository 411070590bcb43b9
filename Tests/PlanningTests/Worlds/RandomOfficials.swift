import TrainingDomain

/// Officials of a random problem, drawn from a few archetypes.
enum RandomOfficials {
  static func make(
    _ random: inout SeededGenerator, _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon,
    _ units: [WorkUnit], _ courses: [Course]
  ) -> [Official] {
    let archetypes = (0..<random.number(2...3)).map { _ in archetype(&random, emphasis, horizon, units, courses) }
    let headCount = random.number(4...6)
    var officials: [Official] = []
    while officials.reduce(0, { $0 + $1.count.count }) < headCount {
      let number = officials.count + 1
      var official = random.pick(archetypes)
      official = Official(
        id: Identifier("o\(number)"), name: nil, unit: official.unit, groups: official.groups, sex: official.sex,
        birth: official.birth, isEthnicMinority: official.isEthnicMinority, party: official.party,
        serviceStart: official.serviceStart, serviceEnd: official.serviceEnd, levels: official.levels,
        flags: random.chance(20) ? [OfficialFlag.successionPlan] : [], inProgress: official.inProgress)
      if random.chance(10) { official.count = Heads(random.number(2...3)) }
      officials.append(official)
    }
    return officials
  }

  private static func archetype(
    _ random: inout SeededGenerator, _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon,
    _ units: [WorkUnit], _ courses: [Course]
  ) -> Official {
    let leavesSoon = emphasis == .commitment ? random.chance(60) : random.chance(15)
    let months = leavesSoon ? random.number(14...50) : random.number(80...300)
    let last = horizon.firstMonth.advanced(by: months).lastDay
    var levels: [Level] = []
    let isBare = emphasis == .workload || emphasis == .split
    if random.chance(isBare ? 10 : 30) { levels.append(RandomProblem.middle) }
    if random.chance(isBare ? 10 : 35) { levels.append(RandomProblem.bachelor) }
    if random.chance(isBare ? 5 : 20) { levels.append(RandomProblem.standard) }
    var inProgress: [CourseInProgress] = []
    if random.chance(12) {
      let course = random.pick(courses)
      let month = horizon.firstMonth.advanced(by: random.number(0...8))
      inProgress.append(CourseInProgress(course: course.id, completes: month.lastDay))
    }
    return Official(
      id: "archetype", unit: random.pick(units).id, groups: random.chance(50) ? ["leaders"] : [],
      sex: random.chance(50) ? .female : .male,
      birth: Month(year: random.number(1975...1996), number: random.number(1...12)).firstDay,
      isEthnicMinority: random.chance(50), party: random.pick([.none, .probationary, .full, .full]),
      serviceStart: Month(year: 2015, number: 1).firstDay,
      serviceEnd: ServiceEnd(lastDay: last, basis: .listed), levels: levels, inProgress: inProgress)
  }
}
