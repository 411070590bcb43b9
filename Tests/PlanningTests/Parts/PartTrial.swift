import GLPK
import LinearModel
import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// A problem of several provinces planned in parts and as a whole.
struct PartTrial {
  let problem: PlanningProblem
  let surveyed: SurveyContext
  let ledger: TargetLedger
  let division: PartDivision?

  init(_ problem: PlanningProblem) {
    self.problem = problem
    surveyed = SurveyContext(problem)
    ledger = TargetLedger(surveyed)
    division = PartFinding(surveyed: surveyed, ledger: ledger, leastPeople: 3, mostShared: 0.5).division()
  }

  /// The plan in parts with what is proven of it; nil where there are no parts.
  func parted(threads: Int = 1) throws -> (plan: TrainingPlan, result: PlanningResult)? {
    guard let division else { return nil }
    var options = PlanningOptions()
    options.threads = threads
    let planning = PartedPlanning(
      solver: GLPKSolver(), options: options, surveyed: surveyed, ledger: ledger, division: division,
      deadline: Deadline(after: nil))
    guard case .planned(let plan, let bounds, let cutShort) = try planning.plan() else { return nil }
    let account = PlanResultAccount.of(plan, surveyed, ledger)
    return (plan, account.result(status: cutShort == nil ? .optimal : .timeLimit, bounds: bounds))
  }

  /// The proven values of the whole problem.
  func wholeValues() throws -> [Int] {
    let planning = ProfilePlanning(
      solver: GLPKSolver(), options: PlanningOptions(), surveyed: surveyed, ledger: ledger,
      deadline: Deadline(after: .seconds(120)))
    guard case .planned(_, let reached, _) = try planning.plan() else { return problem.stages.map { _ in 0 } }
    try #require(reached.cutShort == nil)
    return reached.stages.map(\.value)
  }

  /// Expects the audit to find nothing in a plan.
  func expectSound(_ plan: TrainingPlan, _ result: PlanningResult, seed: Int) {
    let audit = PlanAudit(problem)
    #expect(audit.findings(in: plan).isEmpty, "seed \(seed)")
    #expect(audit.findings(in: result, of: plan).isEmpty, "seed \(seed)")
  }
}
