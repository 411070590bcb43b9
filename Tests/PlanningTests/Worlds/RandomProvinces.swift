import TrainingDomain

/// Several small random problems as provinces of one: each has its own units, courses, money and targets, and they may
/// share one course and what pays for it.
struct RandomProvinces {
  let problem: PlanningProblem
  /// The province of every unit.
  let provinces: [Int]

  /// Provinces drawn from a seed.
  ///
  /// - Parameter isSharing: whether the provinces' IT courses are one, with few seats and its own money.
  init(seed: Int, provinces count: Int = 3, isSharing: Bool) {
    var random = SeededGenerator(seed: seed &+ 7_000_000)
    var drawn: [PlanningProblem] = []
    var next = 1_000 + seed * 10
    while drawn.count < count {
      let one = RandomProblem(seed: next).problem
      next += 1
      // Aims that are no sums, and people who must be sent, are no matter of parts.
      guard !one.stages.contains(.worstUnit), one.horizon == drawn.first?.horizon ?? one.horizon else { continue }
      guard !one.pins.contains(where: { if case .must = $0.decision { true } else { false } }) else { continue }
      drawn.append(one)
    }
    var whole = drawn[0]
    whole.scenario = "provinces-\(seed)"
    (whole.units, whole.sources, whole.courses, whole.targets, whole.officials, whole.pins) = ([], [], [], [], [], [])
    (whole.groups, whole.absence, whole.stages) = ([], nil, [.shortfall, .cost])
    var places: [Int] = []
    for (number, one) in drawn.enumerated() {
      let renamed = RenamedProvince(one, "p\(number + 1)", sharing: isSharing ? "it" : nil)
      whole.units += renamed.units
      places += renamed.units.map { _ in number }
      whole.sources += renamed.sources
      whole.courses += renamed.courses
      whole.targets += renamed.targets
      whole.officials += renamed.officials
      whole.groups += renamed.groups
    }
    if isSharing {
      whole.sources.append(
        FundingSource(
          id: "nation", name: "nation",
          limits: whole.horizon.years.map { YearlyDong(year: $0, amount: Dong(random.number(2...9) * 700_000)) },
          carriesOver: random.chance(40), provenance: RandomProblem.assumed))
      whole.courses.append(
        Course(
          id: "it", name: "IT", awards: [RandomProblem.standard], durationMonths: random.number(1...4),
          workload: .fraction(1, 4), years: whole.horizon.years, intakeMonths: random.pick([[1, 7], [3], [3, 9]]),
          cost: LearnerCost(perLearner: 700_000), source: "nation",
          seats: [
            SeatLimit(
              period: random.pick([.year, .intake, .horizon]), scope: .together, learners: Heads(random.number(2...6)))
          ], provenance: RandomProblem.assumed))
    }
    problem = whole
    provinces = places
  }
}

/// A problem's pieces under names of their own.
private struct RenamedProvince {
  let units: [WorkUnit]
  let sources: [FundingSource]
  let courses: [Course]
  let targets: [Target]
  let officials: [Official]
  let groups: [OfficialGroup]

  init(_ one: PlanningProblem, _ province: String, sharing shared: Course.ID?) {
    func own<Kind>(_ id: Identifier<Kind>) -> Identifier<Kind> { Identifier("\(province)-\(id)") }
    func ownCourse(_ id: Course.ID) -> Course.ID { id == shared ? id : own(id) }
    units = one.units.map {
      WorkUnit(id: own($0.id), name: $0.name, establishment: $0.establishment, absence: $0.absence ?? one.absence)
    }
    sources = one.sources.map {
      FundingSource(
        id: own($0.id), name: $0.name, limits: $0.limits, carriesOver: $0.carriesOver, provenance: $0.provenance)
    }
    let homes = units.map(\.id)
    courses = one.courses.filter { $0.id != shared }.map { course in
      Course(
        id: own(course.id), name: course.name, awards: course.awards, durationMonths: course.durationMonths,
        workload: course.workload, years: course.years, intakeMonths: course.intakeMonths, cost: course.cost,
        source: own(course.source), delivery: course.delivery,
        seats: course.seats.map { limit in
          guard case .unit(let unit) = limit.scope else { return limit }
          return SeatLimit(
            period: limit.period, scope: .unit(own(unit)), learners: limit.learners, byYear: limit.byYear)
        }, eligibility: course.eligibility + [.inAnyUnit(homes)], prerequisites: course.prerequisites,
        commitmentMonths: course.commitmentMonths, priorityShares: course.priorityShares,
        provenance: course.provenance)
    }
    targets = one.targets.compactMap { target in
      guard let level = target.level else { return nil }
      return Target(
        id: own(target.id), name: target.name, level: level, group: own(target.group), scope: target.scope,
        comparator: target.comparator, threshold: target.threshold, due: target.due, weight: target.weight,
        provenance: target.provenance)
    }
    groups = ["leaders", OfficialGroup.everyone.id].map { OfficialGroup(id: own($0), name: $0.rawValue) }
    officials = one.officials.map { official in
      Official(
        id: own(official.id), count: official.count, unit: own(official.unit),
        groups: (official.groups + [OfficialGroup.everyone.id]).map(own), sex: official.sex, birth: official.birth,
        isEthnicMinority: official.isEthnicMinority, party: official.party, serviceStart: official.serviceStart,
        serviceEnd: official.serviceEnd, levels: official.levels, flags: official.flags,
        inProgress: official.inProgress.map {
          CourseInProgress(course: ownCourse($0.course), completes: $0.completes)
        })
    }
  }
}
