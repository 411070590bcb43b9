import Diagnostics
import GLPK
import LanguageConformance
import Languages
import LinearModel
import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// A problem small enough to be solved by hand: two units, one purse without a limit, and what a test adds.
struct TinyWorld {
  var problem: PlanningProblem

  static let middle = Level(track: "theory", rung: 1, name: "middle")
  static let high = Level(track: "theory", rung: 2, name: "high")
  static let degree = Level(track: "degree", rung: 1, name: "held")
  static let standard = Level(track: "it", rung: 1, name: "standard")
  static let assumed = Provenance(basis: .assumption, source: "made for a test")

  init(
    _ officials: [Official], _ courses: [Course], _ targets: [Target], last: Int = 2027,
    stages: [ObjectiveStage] = ObjectiveStage.standard
  ) {
    problem = PlanningProblem(
      scenario: "tiny", title: "A tiny world", horizon: PlanningHorizon(first: Year(2026), last: Year(last)),
      tracks: [
        Self.track("theory", ["none", "middle", "high"]), Self.track("degree", ["none", "held"]),
        Self.track("it", ["none", "standard"]),
      ],
      groups: [OfficialGroup(id: "leaders", name: "leaders")],
      flags: [OfficialFlag(id: OfficialFlag.successionPlan, name: "in the succession plan")],
      units: [WorkUnit(id: "north", name: "North"), WorkUnit(id: "south", name: "South")],
      sources: [.purse((2026...last).map { ($0, 1_000_000) })], courses: courses, targets: targets,
      officials: officials, stages: stages)
  }

  private static func track(_ id: Track.ID, _ rungs: [String]) -> Track {
    Track(id: id, name: id.rawValue, rungs: rungs.map { Rung(id: Identifier($0), name: $0) })
  }

  /// The model of the problem with some families only.
  func formulation(_ families: [any ConstraintFamily.Type]) -> PlanFormulation {
    let surveyed = SurveyContext(problem)
    let ledger = TargetLedger(surveyed)
    let grouping = ProfileGrouping(surveyed, ledger)
    return PlanFormulation(surveyed, ledger, grouping, families: families)
  }

  /// The rows of one family.
  func rows(of family: any ConstraintFamily.Type) -> [ConstraintDefinition] { formulation([family]).model.constraints }

  /// The values of the aims when all rules hold; the plan behind them must pass the audit.
  func values(_ place: Testing.SourceLocation = #_sourceLocation) throws -> [Int] {
    try planned(place).result.stages.map(\.value)
  }

  /// The proven plan of the problem, which must pass the audit.
  func planned(
    _ place: Testing.SourceLocation = #_sourceLocation
  ) throws -> (result: PlanningResult, plan: TrainingPlan) {
    let outcome = try Planner(solver: GLPKSolver()).plan(problem)
    guard case .planned(let result, let plan) = outcome else {
      Issue.record("no plan: \(outcome)", sourceLocation: place)
      throw NoPlan()
    }
    let audit = PlanAudit(problem)
    #expect(result.status == .optimal, sourceLocation: place)
    #expect(audit.findings(in: plan) == [], sourceLocation: place)
    #expect(audit.findings(in: result, of: plan) == [], sourceLocation: place)
    return (result, plan)
  }

  /// Who goes where, a line for each enrolment: `official course intake`, with the number where it is not one.
  func names(_ place: Testing.SourceLocation = #_sourceLocation) throws -> [String] {
    try planned(place).plan.enrolments.map { enrolment in
      let count = enrolment.count == 1 ? "" : " ×\(enrolment.count)"
      return "\(enrolment.official) \(enrolment.course) \(enrolment.intake)\(count)"
    }
  }

  /// The values of the aims with one family of rows left out; every person is modelled apart, so nothing is repaired.
  func values(without family: any ConstraintFamily.Type) throws -> [Int]? {
    try Oracle(problem).valuesOfProfiles(without: family)
  }

  /// Why there is no plan; empty where there is one.
  func reasons() throws -> [String] {
    guard case .infeasible(let reasons) = try Planner(solver: GLPKSolver()).plan(problem) else { return [] }
    for wording in reasons.flatMap({ [$0.message, $0.remedy] }).compactMap({ $0 }) {
      #expect(LanguageFaults.faults(of: wording) == [])
    }
    return reasons.map(\.message.english)
  }

  private struct NoPlan: Error {}
}
