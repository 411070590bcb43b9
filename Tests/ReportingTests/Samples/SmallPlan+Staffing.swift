import Languages
import Reporting
import TrainingDomain

extension SmallPlan {
  /// One offer of every kind.
  static var levers: StaffingLevers {
    StaffingLevers(
      recruitment: [
        RecruitmentLever(
          id: "graduates", name: "graduates", years: [Year(2027)], units: ["upper"], mostPerYear: 2,
          costPerHire: 3_000_000, costPerYear: 90_000_000, source: "budget",
          recruit: Official(
            id: "graduates", unit: "upper", position: Position(rawValue: "clerk"), sex: .female,
            birth: Month(year: 2026, number: 1).firstDay, party: .none,
            serviceEnd: ServiceEnd(lastDay: Month(year: 2060, number: 1).lastDay, basis: .afterHorizon),
            levels: [degree]),
          age: 24, provenance: assumed)
      ],
      transfers: [
        TransferLever(
          id: "moves", name: "moves", years: [Year(2026)], origins: ["lower"], destinations: ["upper"],
          groups: [OfficialGroup.everyone.id], notLocalPositions: [Position(rawValue: "chair")], mostPerYear: 1,
          costPerCase: 2_000_000, source: "budget", provenance: assumed)
      ],
      earlyRetirement: [
        EarlyRetirementLever(
          id: "early", name: "early retirement", years: [Year(2027)], officials: ["U-1"],
          conditions: [.below(degree)], mostPerYear: 1, costPerCase: 50_000_000, source: "budget",
          provenance: assumed)
      ])
  }

  /// The small plan with a decision of every kind.
  static func staffedReport(in language: Language = .english) -> PlanReport {
    var problem = problem
    problem.levers = levers
    let moves = [
      StaffMove(.transfer("moves", "U-2", "lower"), in: Year(2026)),
      StaffMove(.hire("graduates", "upper"), in: Year(2027), count: 2),
      StaffMove(.earlyRetirement("early", "U-1"), in: Year(2027)),
    ]
    let plain = result(status: .optimal, lastBound: 42)
    let result = PlanningResult(
      status: plain.status, stages: plain.stages, targets: plain.targets, quotas: plain.quotas,
      enrolments: plain.enrolments, budget: plain.budget, moves: moves.compactMap(problem.costed),
      obstacles: plain.obstacles)
    return PlanReport(
      problem: problem, result: result,
      context: ReportContext(version: "0.1.0", audit: AuditRecord(rules: 27, enrolments: 2), language: language))
  }
}
