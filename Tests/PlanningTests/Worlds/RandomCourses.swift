import TrainingDomain

/// Courses of a random problem.
enum RandomCourses {
  static func make(
    _ random: inout SeededGenerator, _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon,
    _ units: [WorkUnit]
  ) -> [Course] {
    var courses: [Course] = []
    courses.append(
      course("middle", RandomProblem.middle, random.number(3...9), &random, emphasis, horizon, units))
    courses.append(course("high", RandomProblem.high, random.number(4...12), &random, emphasis, horizon, units))
    courses.append(course("degree", RandomProblem.bachelor, random.number(8...16), &random, emphasis, horizon, units))
    courses.append(course("it", RandomProblem.standard, random.number(1...4), &random, emphasis, horizon, units))
    if emphasis == .split || emphasis == .below || random.chance(60) {
      var second = course("both", RandomProblem.standard, random.number(2...8), &random, emphasis, horizon, units)
      second.awards = [RandomProblem.middle, RandomProblem.standard]
      courses.append(second)
    }
    courses[1].prerequisites = emphasis == .prerequisites || random.chance(50) ? [RandomProblem.middle] : []
    if random.chance(40) { courses[1].eligibility.append(.atLeast(RandomProblem.bachelor)) }
    if emphasis == .prerequisites || random.chance(25) {
      courses[3].eligibility.append(
        .anyOf([[.atLeast(RandomProblem.bachelor)], [.atLeast(RandomProblem.middle), .ethnicMinority(true)]]))
    }
    if emphasis == .below || random.chance(20) {
      courses[3].eligibility.append(.below(RandomProblem.high))
      if random.chance(50) { courses[2].eligibility.append(.below(RandomProblem.middle)) }
    }
    if emphasis == .commitment {
      for index in courses.indices { courses[index].commitmentMonths = random.number(12...36) }
    } else if random.chance(40) {
      courses[2].commitmentMonths = random.number(12...48)
    }
    if emphasis == .workload || emphasis == .split { crowd(&courses, &random, horizon, emphasis) }
    if emphasis == .below { spoil(&courses, &random, horizon) }
    if random.chance(30) { courses[0].eligibility.append(.partyMember(.probationary)) }
    if random.chance(30) { courses[2].eligibility.append(.monthsOfServiceLeftMoreThan(random.number(12...30))) }
    if random.chance(20) { courses[0].eligibility.append(.ageAtLeast(women: 28, men: 30)) }
    return courses
  }

  /// A high course that comes first and takes away the way into a later one.
  private static func spoil(_ courses: inout [Course], _ random: inout SeededGenerator, _ horizon: PlanningHorizon) {
    courses[1].years = [horizon.first]
    courses[1].intakeMonths = [1]
    courses[1].durationMonths = random.number(4...12)
    courses[1].prerequisites = []
    courses[1].eligibility = []
    courses[3].years = [horizon.last]
    courses[3].eligibility = [.below(RandomProblem.high)]
    courses = courses.filter { $0.id != "both" }
  }

  /// Long, heavy courses that start together: nobody can take all, and aggregates pass that no dealing keeps.
  private static func crowd(
    _ courses: inout [Course], _ random: inout SeededGenerator, _ horizon: PlanningHorizon,
    _ emphasis: RandomProblem.Emphasis
  ) {
    let months = [10, 8, random.number(13...20), random.number(6...11), 9]
    for index in courses.indices {
      courses[index].durationMonths = months[index]
      courses[index].workload = .fraction(3, 5)
      courses[index].intakeMonths = [1]
      courses[index].years = horizon.years
      courses[index].eligibility = []
      courses[index].prerequisites = []
    }
    guard emphasis == .split else { return }
    courses[3].seats = [SeatLimit(period: .intake, scope: .together, learners: Heads(random.number(1...2)))]
    courses[2].seats = [SeatLimit(period: .horizon, scope: .together, learners: Heads(random.number(1...2)))]
    courses[0].seats = [SeatLimit(period: .intake, scope: .together, learners: 1)]
  }

  private static func course(
    _ id: String, _ award: Level, _ months: Int, _ random: inout SeededGenerator,
    _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon, _ units: [WorkUnit]
  ) -> Course {
    let heavy = emphasis == .split || emphasis == .workload
    let loads: [Fraction] =
      heavy
      ? [.fraction(3, 5), .fraction(1, 2), .fraction(2, 5)] : [.fraction(1, 4), .fraction(3, 10), .fraction(1, 2)]
    var course = Course(
      id: Identifier(id), name: id, awards: [award], durationMonths: months, workload: random.pick(loads),
      years: horizon.years.filter { _ in random.chance(85) },
      intakeMonths: random.pick([[1, 7], [3], [9], [3, 9], [1]]),
      cost: LearnerCost(perLearner: Dong(random.number(1...12) * 500_000 + random.pick([0, 0, 1]))),
      source: random.chance(20) ? "extra" : "main", provenance: RandomProblem.assumed)
    if emphasis == .classes || random.chance(15) {
      let least = random.number(2...3)
      course = withClasses(course, least, &random)
    }
    if emphasis == .seats || random.chance(25) {
      course.seats.append(
        SeatLimit(
          period: random.pick(SeatLimit.Period.allCases), scope: .together, learners: Heads(random.number(1...3))))
    }
    if emphasis == .units || (emphasis == .seats && random.chance(40)) {
      course.seats.append(
        SeatLimit(
          period: random.pick([.year, .intake]), scope: random.chance(70) ? .eachUnit : .unit(units[0].id),
          learners: Heads(random.number(1...2))))
    }
    if emphasis == .shares || random.chance(10) {
      course.priorityShares.append(
        PriorityShare(
          kind: random.pick(PriorityShare.Kind.allCases), share: random.pick([.fraction(1, 2), .fraction(2, 3)]),
          period: random.chance(70) ? .horizon : .intake))
    }
    return course
  }

  private static func withClasses(_ course: Course, _ least: Int, _ random: inout SeededGenerator) -> Course {
    var course = course
    course.delivery = .ownClasses(
      ClassRule(
        least: least, most: least + random.number(0...2), fixedCost: Dong(random.number(0...4) * 1_000_000),
        mostClasses: random.chance(50) ? random.number(1...2) : nil))
    return course
  }
}
