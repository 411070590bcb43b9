import GLPK
import PlanAudit
import Planning
import Testing
import TrainingDomain
import WhatIf

/// An office small enough to be seen through: eight officials in two units, a course with few seats and one after it.
struct ExplainedOffice {
  var problem: PlanningProblem

  static let middle = Level(track: "theory", rung: 1, name: "middle")
  static let high = Level(track: "theory", rung: 2, name: "high")
  private static let assumed = Provenance(basis: .assumption, source: "made for a test")

  /// - Parameters:
  ///   - seats: seats of the first course a year.
  ///   - money: what the purse holds each year; a learner costs ten.
  init(seats: Int = 2, money: Int = 40) {
    let years = [Year(2026), Year(2027)]
    problem = PlanningProblem(
      scenario: "office", title: "An office", horizon: PlanningHorizon(first: Year(2026), last: Year(2027)),
      tracks: [
        Track(
          id: "theory", name: "theory",
          rungs: ["none", "middle", "high"].map { Rung(id: Identifier($0), name: $0) })
      ],
      flags: [OfficialFlag(id: OfficialFlag.successionPlan, name: "in the succession plan")],
      units: [WorkUnit(id: "north", name: "North"), WorkUnit(id: "south", name: "South")],
      sources: [
        FundingSource(
          id: "purse", name: "purse", limits: years.map { YearlyDong(year: $0, amount: Dong(money)) },
          provenance: Self.assumed)
      ],
      courses: [
        Self.course("first", gives: Self.middle, seats: seats),
        Self.course("second", gives: Self.high, seats: 1, after: [Self.middle]),
      ],
      targets: [Self.target("all-middle", Self.middle), Self.target("all-high", Self.high)],
      officials: (1...8).map { Self.official($0) },
      absence: AbsenceRule(share: Fraction(1, over: 2) ?? .one, floor: .one))
  }

  private static func course(_ id: String, gives level: Level, seats: Int, after: [Level] = []) -> Course {
    Course(
      id: Identifier(id), name: "course \(id)", awards: [level], durationMonths: 6,
      workload: Fraction(1, over: 4) ?? .one, years: [Year(2026), Year(2027)], intakeMonths: [1],
      cost: LearnerCost(perLearner: 10), source: "purse",
      seats: [SeatLimit(period: .year, scope: .together, learners: Heads(seats))],
      eligibility: [.monthsOfServiceLeftMoreThan(24)], prerequisites: after, provenance: assumed)
  }

  private static func target(_ id: String, _ level: Level) -> Target {
    Target(
      id: Identifier(id), name: id, level: level, group: OfficialGroup.everyone.id, threshold: .one,
      due: day(2027, 12, 31), provenance: assumed)
  }

  /// Officials 1 to 8: odd ones in the north; the first two hold the middle level, the last leaves in 2028.
  private static func official(_ number: Int) -> Official {
    Official(
      id: Identifier("o\(number)"), name: "Official \(number)", unit: number % 2 == 1 ? "north" : "south",
      sex: number % 3 == 0 ? .male : .female, birth: day(1980, 1, number),
      serviceEnd: ServiceEnd(lastDay: number == 8 ? day(2027, 12, 31) : day(2045, 12, 31), basis: .listed),
      levels: number <= 2 ? [middle] : [],
      flags: number == 5 ? [OfficialFlag.successionPlan] : [])
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("no day") }
    return date
  }

  /// The proven plan.
  func planned(
    _ changed: PlanningProblem? = nil, _ place: Testing.SourceLocation = #_sourceLocation
  ) throws -> (result: PlanningResult, plan: TrainingPlan) {
    let outcome = try Planner(solver: GLPKSolver()).plan(changed ?? problem)
    guard case .planned(let result, let plan) = outcome else {
      Issue.record("no plan: \(outcome)", sourceLocation: place)
      throw NoPlan()
    }
    return (result, plan)
  }

  /// The value of an aim when a changed problem is planned for the aims alone.
  func value(of stage: ObjectiveStage, _ changed: PlanningProblem) throws -> Int? {
    try planned(changed).result.stages.first { $0.stage == stage }?.value
  }

  var judge: PlanJudge {
    let audit = PlanAudit(problem)
    return PlanJudge { audit.findings(in: $0).isEmpty }
  }

  var replanning: Replanning { Replanning(solver: GLPKSolver(), options: PlanningOptions()) }

  private struct NoPlan: Error {}
}
