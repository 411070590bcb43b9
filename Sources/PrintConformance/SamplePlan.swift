public import Languages
public import Reporting
public import TrainingDomain

/// A small plan in two units, with a target that is met and one that is not; for tests of printed formats.
public enum SamplePlan {
  private static let degree = Level(track: "education", rung: 1, name: "degree")
  private static let assumed = Provenance(basis: .assumption, source: "đặt cho bài kiểm")
  private static let september = Month(year: 2026, number: 9)

  /// What the sample's scenario says of its own, which no page translates.
  public static let data = [
    "Xã Mẫu", "sample", "Bản Thượng", "Bản Hạ", "đại học", "ngân sách", "trình độ đại học", "trình độ cấp ủy",
    "Nguyễn Thị Mẫu", "Trần Văn Thử", "bí thư", "Số liệu được tạo ra.", "đặt cho bài kiểm", "trainplan", "roster.csv",
    "SHA-256",
  ]

  /// The report of the plan.
  ///
  /// - Parameters:
  ///   - language: the language of the report.
  ///   - name: the name of the first official.
  ///   - title: the name of the scenario.
  ///   - status: what the search came to.
  public static func report(
    in language: Language = .english, name: String = "Nguyễn Thị Mẫu", title: String = "Xã Mẫu",
    status: PlanningResult.Status = .optimal
  ) -> PlanReport {
    PlanReport(
      problem: problem(name, title), result: result(status),
      context: ReportContext(
        version: "0.1.0", audit: AuditRecord(rules: 27, enrolments: 2, findings: []), language: language))
  }

  /// The problem, with the name of the first official and the title.
  public static func problem(_ name: String, _ title: String) -> PlanningProblem {
    PlanningProblem(
      scenario: "sample", title: title, horizon: PlanningHorizon(first: Year(2026), last: Year(2028)),
      tracks: [
        Track(
          id: "education", name: "trình độ",
          rungs: [Rung(id: "none", name: "chưa có"), Rung(id: "degree", name: "đại học")])
      ],
      units: [WorkUnit(id: "upper", name: "Bản Thượng"), WorkUnit(id: "lower", name: "Bản Hạ")],
      sources: [
        FundingSource(
          id: "budget", name: "ngân sách", limits: [YearlyDong(year: Year(2026), amount: 40_000_000)],
          provenance: assumed)
      ],
      courses: [
        Course(
          id: "degree", name: "đại học", awards: [degree], durationMonths: 20, workload: .one, years: [Year(2026)],
          intakeMonths: [9], cost: LearnerCost(perLearner: 10_000_001), source: "budget", provenance: assumed)
      ],
      targets: [target("T1", "trình độ đại học", .one), target("T2", "trình độ cấp ủy", Fraction(1, over: 2) ?? .one)],
      officials: [
        official("U-1", name, 1, "upper"), official("U-2", "Trần Văn Thử", 1, "upper"), official("L", nil, 3, "lower"),
      ],
      assumptions: ["Số liệu được tạo ra."],
      inputs: ScenarioInputs(files: [InputFile(path: "roster.csv", sha256: "0a1b")], fingerprint: "4e5f"))
  }

  /// What the search came to.
  public static func result(_ status: PlanningResult.Status) -> PlanningResult {
    let isProven = status == .optimal
    return PlanningResult(
      status: status,
      stages: [
        StageResult(
          stage: .shortfall, value: 1_200_000, bound: isProven ? 1_200_000 : 1_100_000, gap: isProven ? 0 : 0.09,
          isUnconditional: true)
      ],
      targets: [line("T1", required: 5, planned: 4, missing: 1), line("T2", required: 3, planned: 4, missing: 0)],
      quotas: [
        Quota(course: "degree", intake: september, learners: 3, classes: 0, fixedCost: 0, learnerCost: 30_000_003)
      ],
      enrolments: [enrolment("U-1", 1, 10_000_001), enrolment("L", 2, 20_000_002)],
      budget: [BudgetLine(source: "budget", year: Year(2026), limit: 40_000_000, carried: 0, spent: 30_000_003)],
      obstacles: [
        TargetObstacles(
          target: "T1", unit: nil, population: 5, required: 5, baseline: 1, planned: 4, eligible: 4,
          withoutMoneyLimits: AttainableHeads(proven: 4), alone: AttainableHeads(proven: 4),
          blocked: [
            BlockedOfficials(
              reason: .serviceLeft(atMost: 72), rows: [BlockedOfficials.Row(official: "U-2", count: 1)])
          ])
      ])
  }

  private static func target(_ id: Target.ID, _ name: String, _ threshold: Fraction) -> Target {
    Target(
      id: id, name: name, level: degree, group: OfficialGroup.everyone.id, threshold: threshold,
      due: Month(year: 2028, number: 12).lastDay, provenance: Provenance(basis: .document, source: "đặt cho bài kiểm"))
  }

  private static func line(_ id: Target.ID, required: Heads, planned: Heads, missing: Heads) -> TargetResult {
    TargetResult(
      target: id, unit: nil, population: 5, required: required, baseline: 1, planned: planned, shortfall: missing,
      attainment: Fraction(planned.count, over: required.count))
  }

  private static func official(
    _ id: Official.ID, _ name: String?, _ count: Heads, _ unit: WorkUnit.ID
  ) -> Official {
    Official(
      id: id, name: name, count: count, unit: unit, position: Position(rawValue: "bí thư"), sex: .female,
      birth: Month(year: 1990, number: 1).firstDay,
      serviceEnd: ServiceEnd(lastDay: Month(year: 2050, number: 1).lastDay, basis: .schedule))
  }

  private static func enrolment(_ official: Official.ID, _ count: Heads, _ cost: Dong) -> CostedEnrolment {
    CostedEnrolment(
      enrolment: Enrolment(official: official, count: count, course: "degree", intake: september),
      completes: september.advanced(by: 19).lastDay, costByYear: [YearlyDong(year: Year(2026), amount: cost)])
  }
}
