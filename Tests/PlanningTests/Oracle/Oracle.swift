import GLPK
import LinearModel
import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// Both formulations of a problem solved, for tests that hold one against the other.
struct Oracle {
  let problem: PlanningProblem
  let surveyed: SurveyContext
  let ledger: TargetLedger

  init(_ problem: PlanningProblem) {
    self.problem = problem
    surveyed = SurveyContext(problem)
    ledger = TargetLedger(surveyed)
  }

  /// An answer: the values of the aims, or that no plan keeps the pins.
  enum Answer: Equatable {
    case values([Int])
    case infeasible
    case unproven
  }

  /// The answer of a formulation, with the plan and result behind it.
  func answer(_ formulation: FormulationKind) throws -> (answer: Answer, plan: TrainingPlan?, result: PlanningResult?) {
    var options = PlanningOptions()
    options.formulation = formulation
    options.timeLimit = .seconds(120)
    switch try Planner(solver: GLPKSolver(), options: options).plan(problem) {
    case .infeasible: return (.infeasible, nil, nil)
    case .stopped: return (.unproven, nil, nil)
    case .planned(let result, let plan):
      let isProven = result.status == .optimal
      return (isProven ? .values(result.stages.map(\.value)) : .unproven, plan, result)
    }
  }

  /// How the profiles merged and how often their split was repaired.
  func effort() throws -> ProfilePlanning.Effort? {
    let planning = ProfilePlanning(
      solver: GLPKSolver(), options: PlanningOptions(), surveyed: surveyed, ledger: ledger,
      deadline: Deadline(after: .seconds(120)))
    if case .planned(_, _, let effort) = try planning.plan() { return effort }
    return nil
  }

  /// The values of the individual model with one family of rows left out; nil where it is infeasible.
  ///
  /// A rule binds where leaving it out makes a better sequence of values possible.
  func valuesOfProfiles(without family: any ConstraintFamily.Type) throws -> [Int]? {
    let people = Set(problem.officials.indices)
    let grouping = ProfileGrouping(surveyed, ledger, apart: people)
    let families = ConstraintFamilies.all.filter { $0 != family }
    var formulation = PlanFormulation(surveyed, ledger, grouping, families: families)
    let objectives = problem.stages.map { formulation.objective(for: $0) }
    guard !formulation.model.variables.isEmpty else { return problem.stages.map { _ in 0 } }
    let search = StagedSearch(
      solver: GLPKSolver(), options: PlanningOptions(), deadline: Deadline(after: .seconds(60)))
    let found = try search.search(
      formulation.model, objectives, guidedBy: formulation.searchGuide, start: formulation.idlePoint)
    guard case .reached(let reached) = found else { return nil }
    return reached.stages.map(\.value)
  }

  /// Expects both formulations to find proven plans of the same values, in which the audit finds nothing.
  func expectAgreement(seed: Int, _ place: Testing.SourceLocation = #_sourceLocation) throws {
    let profile = try answer(.profile)
    let individual = try answer(.individual)
    #expect(profile.answer == individual.answer, "seed \(seed)", sourceLocation: place)
    #expect(profile.answer != .unproven, "seed \(seed)", sourceLocation: place)
    let audit = PlanAudit(problem)
    for found in [profile, individual] {
      guard let plan = found.plan, let result = found.result else { continue }
      #expect(audit.findings(in: plan).isEmpty, "seed \(seed)", sourceLocation: place)
      #expect(audit.findings(in: result, of: plan).isEmpty, "seed \(seed)", sourceLocation: place)
    }
  }
}
