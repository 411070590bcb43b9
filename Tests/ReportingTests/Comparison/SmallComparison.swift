import Languages
import Reporting
import TrainingDomain
import WhatIf

/// The small plan beside a variant of it, with figures chosen to show every section and column.
enum SmallComparison {
  /// The plan of the problem as it stands.
  static var base: ComparedPlan {
    var problem = SmallPlan.problem
    problem.variants = []
    return ComparedPlan(
      variants: [], problem: problem, result: SmallPlan.result(status: .optimal, lastBound: 42))
  }

  /// A plan with more money, one learner more, and staff who come, move and go.
  static func other(_ status: PlanningResult.Status = .optimal, lastBound: Int = 42) -> ComparedPlan {
    let was = SmallPlan.result(status: status, lastBound: lastBound)
    var problem = SmallPlan.problem
    problem.sources = [
      FundingSource(
        id: "budget", name: "training budget",
        limits: [YearlyDong(year: Year(2026), amount: 50_000_000), YearlyDong(year: Year(2027), amount: 12_000_000)],
        carriesOver: true, provenance: SmallPlan.assumed)
    ]
    problem.levers = levers
    problem.pins = []
    let target = TargetResult(
      target: "T1", unit: nil, population: 6, required: 6, baseline: 1, planned: 6, shortfall: 0, attainment: .one)
    let enrolment = CostedEnrolment(
      enrolment: Enrolment(official: "U-2", course: "degree", intake: SmallPlan.intake),
      completes: SmallPlan.course.completion(of: SmallPlan.intake).lastDay,
      costByYear: [YearlyDong(year: Year(2026), amount: 10_000_001)])
    let result = PlanningResult(
      status: status, stages: was.stages, targets: [target],
      quotas: [
        Quota(
          course: "degree", intake: SmallPlan.intake, learners: 3, classes: 1, fixedCost: 5_000_000,
          learnerCost: 30_000_003)
      ],
      enrolments: [enrolment] + was.enrolments.dropFirst(), budget: was.budget, moves: moves)
    return ComparedPlan(variants: ["more-money", "levers"], problem: problem, result: result)
  }

  private static var levers: StaffingLevers {
    StaffingLevers(
      recruitment: [
        RecruitmentLever(
          id: "graduates", name: "graduates", years: [Year(2027)], units: ["upper"], costPerHire: 1_000_000,
          costPerYear: 9_000_000, source: "budget", recruit: SmallPlan.officials[0], age: 23,
          provenance: SmallPlan.assumed)
      ],
      transfers: [
        TransferLever(
          id: "moves", name: "moves", years: [Year(2027)], origins: ["lower"], destinations: ["upper"],
          groups: ["cadres"], costPerCase: 500_000, source: "budget", provenance: SmallPlan.assumed)
      ],
      earlyRetirement: [
        EarlyRetirementLever(
          id: "early", name: "early", years: [Year(2027)], officials: ["U-2"], costPerCase: 70_000_000,
          source: "budget", provenance: SmallPlan.assumed)
      ])
  }

  private static var moves: [CostedMove] {
    let year = Year(2027)
    let kinds: [(StaffMove.Kind, Heads, Dong)] = [
      (.hire("graduates", "upper"), 2, 20_000_000), (.transfer("moves", "L", "upper"), 1, 500_000),
      (.earlyRetirement("early", "U-2"), 1, 70_000_000),
    ]
    return kinds.map { kind, count, cost in
      CostedMove(
        move: StaffMove(kind, in: year, count: count), source: "budget",
        costByYear: [YearlyDong(year: year, amount: cost)])
    }
  }

  /// The report of plans beside the base.
  static func report(_ others: [ComparedPlan] = [other()], in language: Language = .english) -> ComparisonReport {
    ComparisonReport(
      comparison: PlanComparison(base: base, others: others),
      audits: (others + [base]).map { _ in AuditRecord(rules: 24, enrolments: 2) }, version: "0.1.0",
      language: language)
  }
}
