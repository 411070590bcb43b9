import Reporting
import TrainingDomain

extension SmallPlan {
  static let intake = Month(year: 2026, number: 9)

  static func result(status: PlanningResult.Status, lastBound: Int) -> PlanningResult {
    PlanningResult(
      status: status,
      stages: [
        StageResult(stage: .shortfall, value: 200_000, bound: 200_000, gap: 0, isUnconditional: true),
        StageResult(stage: .cost, value: 35_000_003, bound: 35_000_003, gap: 0, isUnconditional: true),
        StageResult(
          stage: .earliest, value: 42, bound: lastBound, gap: lastBound == 42 ? 0 : 0.285714, isUnconditional: true),
      ],
      targets: [
        TargetResult(
          target: "T1", unit: nil, population: 5, required: 5, baseline: 1, planned: 4, shortfall: 1,
          attainment: Fraction(4, over: 5))
      ],
      quotas: [
        Quota(
          course: "degree", intake: intake, learners: 3, classes: 1, fixedCost: 5_000_000, learnerCost: 30_000_003)
      ],
      enrolments: [
        enrolment("U-1", 1, [6_666_667, 3_333_334]), enrolment("L", 2, [13_333_334, 6_666_668]),
      ],
      budget: [
        BudgetLine(source: "budget", year: Year(2026), limit: 40_000_000, carried: 0, spent: 25_000_001),
        BudgetLine(source: "budget", year: Year(2027), limit: 2_000_000, carried: 14_999_999, spent: 10_000_002),
      ],
      obstacles: [
        TargetObstacles(
          target: "T1", unit: nil, population: 5, required: 5, baseline: 1, planned: 3, eligible: 4,
          withoutMoneyLimits: AttainableHeads(proven: 4), alone: AttainableHeads(attained: 3, bound: 4),
          blocked: [
            BlockedOfficials(
              reason: .serviceLeft(atMost: 72), rows: [BlockedOfficials.Row(official: "U-1", count: 1)])
          ])
      ])
  }

  static func report(_ result: PlanningResult = result(status: .optimal, lastBound: 42)) -> PlanReport {
    PlanReport(
      problem: problem, result: result,
      context: ReportContext(version: "0.1.0", audit: AuditRecord(rules: 24, enrolments: 2)))
  }

  private static func enrolment(_ official: Official.ID, _ count: Heads, _ costs: [Dong]) -> CostedEnrolment {
    CostedEnrolment(
      enrolment: Enrolment(official: official, count: count, course: "degree", intake: intake),
      completes: course.completion(of: intake).lastDay,
      costByYear: zip([Year(2026), Year(2027)], costs).map { YearlyDong(year: $0, amount: $1) })
  }
}

extension SmallPlan {
  static var prospects: [OfficialProspects] {
    [
      OfficialProspects(
        official: "U-1", eligible: [.init(course: "degree", intake: intake, needs: [[degree]])], refused: []),
      OfficialProspects(
        official: "U-2", eligible: [], refused: [.init(course: "degree", reasons: ["a pin forbids it"])]),
    ]
  }
}
