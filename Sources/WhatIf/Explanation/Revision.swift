internal import LinearModel
internal import Planning
public import TrainingDomain

/// What came of planning a changed problem, beside the plan that stands.
public enum Revised: Hashable, Sendable {
  /// A plan.
  ///
  /// - Parameters:
  ///   - change: what it changes in the aims that were pursued.
  ///   - isProven: whether no plan of the changed problem is better in them.
  ///   - plan: the plan.
  case planned(change: PlanDifference, isProven: Bool, plan: TrainingPlan)
  /// No plan keeps all rules.
  case impossible
  /// The search ended before it had a plan.
  case stopped

  /// What the plan changes; nil where there is none.
  public var change: PlanDifference? {
    if case .planned(let change, _, _) = self { return change }
    return nil
  }
}

/// Plans changed problems and compares them with the plan that stands.
///
/// The aims are pursued up to the cost. Where none of those differs the later ones decide, and are pursued too; what
/// they come to where an earlier aim differs says little, and would take longest. Where the roster is short, the names
/// that stand are kept as far as the aims allow.
struct Revision: Sendable {
  /// Most officials for whom names are kept.
  static let mostNamesKept = 100

  let problem: PlanningProblem
  let plan: TrainingPlan
  let replanning: Replanning
  private let comparison: PlanAsItStands

  init(_ problem: PlanningProblem, _ plan: TrainingPlan, _ replanning: Replanning) {
    self.problem = problem
    self.plan = plan
    self.replanning = replanning
    comparison = PlanAsItStands(problem, with: plan)
  }

  /// What another plan of the problem changes in all aims.
  func difference(to other: TrainingPlan) -> PlanDifference { comparison.difference(to: other) }

  /// Plans a changed problem; what it changes must leave the targets as they are counted.
  ///
  /// - Parameter relaxes: whether the change only relaxes rules, so that the plan that stands is possible there too.
  func revised(_ changed: PlanningProblem, relaxing relaxes: Bool = false) throws(SolverError) -> Revised {
    let aims = problem.stages.filter { $0 != .changes }
    let first = Array(aims.prefix { $0 != .cost }) + aims.filter { $0 == .cost }
    let quick = try revised(changed, pursuing: Array(first.prefix(aims.count)), relaxing: relaxes)
    guard first.count < aims.count, let change = quick.change, change.isEquallyGood else { return quick }
    return try revised(changed, pursuing: aims, relaxing: relaxes)
  }

  private func revised(
    _ changed: PlanningProblem, pursuing aims: [ObjectiveStage], relaxing relaxes: Bool
  ) throws(SolverError) -> Revised {
    var asked = changed
    asked.stages = aims
    if problem.officials.count <= Self.mostNamesKept {
      asked.stages.append(.changes)
      asked.previousPlan = plan.enrolments
    }
    switch try replanning.outcome(of: asked) {
    case .infeasible: return .impossible
    case .stopped: return .stopped
    case .planned(let result, let other):
      let isProven = result.stages.prefix(aims.count).allSatisfy { $0.value == $0.bound }
      let change = comparison.difference(to: other, in: aims)
      if relaxes, change.isWorse {
        // The search ended before it came to as much as stands already.
        return .planned(change: comparison.difference(to: plan, in: aims), isProven: false, plan: plan)
      }
      return .planned(change: change, isProven: isProven, plan: other)
    }
  }
}
