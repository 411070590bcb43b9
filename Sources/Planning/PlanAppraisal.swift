public import TrainingDomain

/// What plans of one problem attain and cost, recomputed from their decisions without searching for anything.
///
/// Whether a plan keeps the rules is not judged here.
public struct PlanAppraisal: Sendable {
  private let surveyed: SurveyContext
  private let ledger: TargetLedger
  private let staffed: StaffedSurvey?

  /// Makes an appraisal of a problem's plans.
  ///
  /// - Parameters:
  ///   - problem: the problem.
  ///   - moves: decisions about staff that most of the plans take; theirs are surveyed once instead of every time.
  ///     It changes nothing but the time.
  public init(_ problem: PlanningProblem, knowing moves: [StaffMove] = []) {
    surveyed = SurveyContext(problem)
    ledger = TargetLedger(surveyed)
    staffed = problem.levers.isEmpty ? nil : StaffedSurvey(surveyed, ledger, by: moves)
  }

  /// The targets under a plan, in the order of targets and, within a per-unit target, of units.
  public func targets(of plan: TrainingPlan) -> [TargetResult] {
    PlanResultAccount.of(plan, surveyed, ledger, knowing: staffed).result(status: .optimal, bounds: []).targets
  }

  /// The value of each aim of the problem under a plan, in order.
  public func values(of plan: TrainingPlan) -> [Int] { result(of: plan).stages.map(\.value) }

  /// Everything a plan attains and costs; its bounds are its values, which proves nothing.
  public func result(of plan: TrainingPlan) -> PlanningResult {
    PlanResultAccount.of(plan, surveyed, ledger, knowing: staffed).result(
      status: .optimal, bounds: surveyed.problem.stages.map { _ in Int.max })
  }

  /// The weighted shortfall of targets that are counted as ``targets(of:)`` counts them.
  public func weightedShortfall(of targets: [TargetResult]) -> Int {
    zip(ledger.counts, targets).map { $0.coefficient * $1.shortfall.count }.reduce(0, +)
  }
}
