import Reporting
import TrainingDomain

/// A hand-made problem of two units and a result that answers it; figures are chosen to show every column.
enum SmallPlan {
  static let degree = Level(track: "education", rung: 1, name: "degree")
  static let assumed = Provenance(basis: .assumption, source: "made up for the test")

  static var problem: PlanningProblem {
    PlanningProblem(
      scenario: "small", title: "Xã Mường Tè, a small plan", variants: ["more-money"],
      horizon: PlanningHorizon(first: Year(2026), last: Year(2027)),
      tracks: [
        Track(
          id: "education", name: "education",
          rungs: [Rung(id: "none", name: "none"), Rung(id: "degree", name: "university degree")])
      ],
      groups: [OfficialGroup(id: "cadres", name: "cadres")],
      flags: [OfficialFlag(id: "successionPlan", name: "in the succession plan")],
      units: [
        WorkUnit(id: "upper", name: "Bản Thượng", establishment: 3),
        WorkUnit(id: "lower", name: "Bản Hạ", absence: AbsenceRule(share: .one)),
      ],
      sources: [
        FundingSource(
          id: "budget", name: "training budget",
          limits: [YearlyDong(year: Year(2026), amount: 40_000_000), YearlyDong(year: Year(2027), amount: 2_000_000)],
          carriesOver: true, provenance: assumed)
      ],
      retirement: RetirementSchedule(
        steps: [RetirementSchedule.Step(from: Year(2026), menMonths: 738, womenMonths: 684)],
        areaRule: RetirementSchedule.AreaRule(flag: "successionPlan", monthsEarlier: 60), provenance: assumed),
      eligibilityRules: [
        EligibilityRule(
          id: "standing", name: "standing", conditions: [.partyMember(.full)], prerequisites: [degree],
          commitmentTimesLength: 3, provenance: assumed)
      ],
      courses: [course], targets: [target], structure: [share], officials: officials,
      pins: [Pin(official: "U-2", course: "degree", decision: .mustNot(Year(2026)))],
      absence: AbsenceRule(share: Fraction(3, over: 20) ?? .one),
      previousPlan: [Enrolment(official: "U-1", course: "degree", intake: Month(year: 2026, number: 9))],
      sentInFact: SentInFact(
        first: Year(2026), last: Year(2026), lines: [SentInFact.Line(course: "degree", learners: 12)],
        provenance: assumed), assumptions: ["The cost of a learner is assumed."],
      inputs: ScenarioInputs(
        files: [InputFile(path: "roster.csv", sha256: "0a1b"), InputFile(path: "scenario.yaml", sha256: "2c3d")],
        fingerprint: "4e5f"))
  }

  static var share: StructureShare {
    StructureShare(
      id: "women", name: "women", trait: .women, group: "everyone",
      demand: .range(Fraction(35, over: 100) ?? .one, Fraction(40, over: 100) ?? .one),
      due: Month(year: 2027, number: 12).lastDay, provenance: assumed)
  }

  static var course: Course {
    Course(
      id: "degree", name: "first degree", awards: [degree], durationMonths: 6,
      workload: Fraction(1, over: 3) ?? .one, years: [Year(2026)], intakeMonths: [9],
      cost: LearnerCost(perLearner: 10_000_001), source: "budget",
      delivery: .ownClasses(ClassRule(least: 2, most: 20, fixedCost: 5_000_000)),
      seats: [SeatLimit(period: .year, scope: .eachUnit, learners: 5)],
      eligibility: [
        .below(degree), .ageAtLeast(women: 28, men: 30),
        .anyOf([[.partyMember(.full)], [.ethnicMinority(true), .ratedAtLeast(.good, years: 2)]]),
      ],
      priorityShares: [PriorityShare(kind: .women, share: Fraction(3, over: 10) ?? .one)], provenance: assumed)
  }

  static var target: Target {
    Target(
      id: "T1", name: "degree", level: degree, group: OfficialGroup.everyone.id, threshold: .one,
      due: Month(year: 2027, number: 12).lastDay, provenance: Provenance(basis: .document, source: "a resolution"))
  }

  static var officials: [Official] {
    [
      Official(
        id: "U-1", name: "Nguyễn Thị Mẫu", unit: "upper", position: Position(rawValue: "chair"), groups: ["cadres"],
        sex: .female, birth: Month(year: 1990, number: 1).firstDay, party: .full,
        serviceEnd: ServiceEnd(lastDay: Month(year: 2050, number: 1).lastDay, basis: .schedule),
        flags: ["successionPlan"], ratings: [YearlyRating(year: Year(2025), rating: .good)]),
      Official(
        id: "U-2", name: "Trần Văn Thử", unit: "upper", sex: .male, birth: Month(year: 1980, number: 5).firstDay,
        serviceEnd: ServiceEnd(lastDay: Month(year: 2042, number: 5).lastDay, basis: .schedule), levels: [degree]),
      Official(
        id: "L", count: 3, unit: "lower", sex: .male, birth: Month(year: 1985, number: 1).firstDay,
        isEthnicMinority: true, serviceEnd: ServiceEnd(lastDay: Month(year: 2047, number: 1).lastDay, basis: .listed)),
    ]
  }
}

extension SmallPlan {
  /// The small problem with whatever it leaves empty filled in, so that every field shows.
  static var fullProblem: PlanningProblem {
    var problem = problem
    problem.courses[0].seats.append(
      SeatLimit(
        period: .intake, scope: .unit("upper"), learners: nil, byYear: [YearlyHeads(year: Year(2026), heads: 4)]))
    problem.courses[0].cost = LearnerCost(perLearner: 10, spread: .byStudyYear([4, 6]))
    problem.courses[0].prerequisites = [degree]
    problem.levers = levers
    problem.officials[0].inProgress = [
      CourseInProgress(course: "degree", completes: Month(year: 2026, number: 3).lastDay)
    ]
    problem.relaxation = .assumed
    return problem
  }
}
