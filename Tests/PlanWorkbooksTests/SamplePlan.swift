import Languages
import Reporting
import TrainingDomain

/// A made plan of two years, two units, a course with classes of its own and one without, and a source that carries over.
enum SamplePlan {
  static let degree = Level(track: "education", rung: 1, name: "degree")
  static let law = Provenance(basis: .law, source: "Decree 1")
  static let assumed = Provenance(basis: .assumption, source: "made up for the test")

  static var problem: PlanningProblem {
    PlanningProblem(
      scenario: "sample", title: "Xã Mường Tè", horizon: PlanningHorizon(first: Year(2026), last: Year(2027)),
      tracks: [
        Track(
          id: "education", name: "education",
          rungs: [Rung(id: "none", name: "none"), Rung(id: "degree", name: "degree")])
      ],
      groups: [OfficialGroup(id: "cadres", name: "cadres")],
      units: [WorkUnit(id: "upper", name: "Bản Thượng"), WorkUnit(id: "lower", name: "=Bản Hạ")],
      sources: [
        FundingSource(
          id: "budget", name: "training budget",
          limits: [YearlyDong(year: Year(2026), amount: 40), YearlyDong(year: Year(2027), amount: 20)],
          carriesOver: true, provenance: assumed)
      ],
      eligibilityRules: [EligibilityRule(id: "standing", name: "standing", conditions: [], provenance: law)],
      courses: [
        course("degree", .ownClasses(ClassRule(least: 1, most: 20, fixedCost: 5))), course("short", .outsidePlaces),
      ],
      targets: [
        Target(
          id: "T1", name: "degree", level: degree, group: "everyone", threshold: .one,
          due: Month(year: 2027, number: 12).lastDay, provenance: law)
      ],
      officials: [
        official("U-1", "=cmd()", "upper"), official("U-2", "Trần Văn Thử", "upper"),
        official("L", nil, "lower", count: 3),
      ], assumptions: ["The people are made up."],
      inputs: ScenarioInputs(files: [InputFile(path: "roster.csv", sha256: "0a1b")], fingerprint: "4e5f"))
  }

  static var result: PlanningResult {
    PlanningResult(
      status: .optimal,
      stages: [StageResult(stage: .cost, value: 58, bound: 58, gap: 0, isUnconditional: true)],
      targets: [
        TargetResult(
          target: "T1", unit: nil, population: 5, required: 5, baseline: 0, planned: 3, shortfall: 2,
          attainment: Fraction(3, over: 5))
      ],
      quotas: [
        Quota(course: "degree", intake: spring, learners: 3, classes: 1, fixedCost: 5, learnerCost: 33),
        Quota(course: "short", intake: autumn, learners: 2, classes: 0, fixedCost: 0, learnerCost: 20),
      ],
      enrolments: [
        // Not in the order of units, so that the list has to put them so.
        line("L", 2, "degree", spring, [(2026, 12), (2027, 10)]),
        line("U-1", 1, "degree", spring, [(2026, 6), (2027, 5)]),
        line("U-2", 1, "short", autumn, [(2027, 10)]), line("L", 1, "short", autumn, [(2027, 10)]),
      ],
      budget: [
        BudgetLine(source: "budget", year: Year(2026), limit: 40, carried: 0, spent: 23),
        BudgetLine(source: "budget", year: Year(2027), limit: 20, carried: 17, spent: 35),
      ],
      obstacles: [
        TargetObstacles(
          target: "T1", unit: nil, population: 5, required: 5, baseline: 0, planned: 3, eligible: 4,
          withoutMoneyLimits: AttainableHeads(proven: 4), alone: AttainableHeads(attained: 3, bound: 4),
          blocked: [
            BlockedOfficials(reason: .serviceLeft(atMost: 72), rows: [BlockedOfficials.Row(official: "U-2", count: 1)])
          ])
      ])
  }

  static func report(in language: Language = .english) -> PlanReport {
    PlanReport(
      problem: problem, result: result,
      context: ReportContext(version: "0.1.0", audit: AuditRecord(rules: 27, enrolments: 4), language: language))
  }

  private static let spring = Month(year: 2026, number: 3)
  private static let autumn = Month(year: 2027, number: 9)

  private static func course(_ id: Course.ID, _ delivery: Delivery) -> Course {
    Course(
      id: id, name: "course \(id)", awards: [degree], durationMonths: 4, workload: .one,
      years: [Year(2026), Year(2027)],
      intakeMonths: [3, 9], cost: LearnerCost(perLearner: 11), source: "budget", delivery: delivery,
      rules: ["standing"], provenance: assumed)
  }

  private static func official(
    _ id: Official.ID, _ name: String?, _ unit: WorkUnit.ID, count: Heads = 1
  ) -> Official {
    Official(
      id: id, name: name, count: count, unit: unit, position: Position(rawValue: "@chair"), sex: .female,
      birth: Month(year: 1990, number: 1).firstDay,
      serviceEnd: ServiceEnd(lastDay: Month(year: 2050, number: 1).lastDay, basis: .listed))
  }

  private static func line(
    _ official: Official.ID, _ count: Heads, _ course: Course.ID, _ intake: Month, _ costs: [(Int, Int)]
  ) -> CostedEnrolment {
    CostedEnrolment(
      enrolment: Enrolment(official: official, count: count, course: course, intake: intake),
      completes: intake.advanced(by: 3).lastDay,
      costByYear: costs.map { YearlyDong(year: Year($0.0), amount: Dong($0.1)) })
  }
}
