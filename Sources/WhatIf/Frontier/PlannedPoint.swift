internal import Planning
internal import TrainingDomain

/// What came of planning one position of a frontier.
struct PlannedPoint: Sendable {
  /// The plan; nil where no plan keeps all rules, or where the search ended before it had one.
  let plan: Replanning.Plan?
  /// Whether the search ended before it had a plan, or time or an interrupt ended it before the shortfall was proven.
  let isCutShort: Bool

  /// Makes what came of a search.
  init(_ plan: Replanning.Plan?, isCutShort: Bool) {
    self.plan = plan
    self.isCutShort = isCutShort
  }

  /// What a replanning came to.
  init(_ outcome: PlanningOutcome, by replanning: Replanning) {
    switch outcome {
    case .infeasible: self.init(nil, isCutShort: false)
    case .stopped: self.init(nil, isCutShort: true)
    case .planned(let result, let plan):
      let isOpen = result.stages.contains { $0.stage == .shortfall && $0.value != $0.bound }
      self.init(
        Replanning.Plan(result: result, plan: plan), isCutShort: isOpen && replanning.isCutShort(result))
    }
  }

  /// Whether another search may come to more: there is a plan without proof, or neither a plan nor a proof of none.
  var isOpen: Bool { plan.map { !$0.isProven } ?? isCutShort }
}
