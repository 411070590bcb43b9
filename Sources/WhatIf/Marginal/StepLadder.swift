internal import LinearModel
internal import Planning
internal import TrainingDomain

/// What is known of the first aim as a limit gives way step by step: a span for every number of steps.
///
/// More of a limit never worsens the first aim, so what is known of one number of steps narrows the others. Where no proof
/// and no neighbour tells enough the changed problem is planned, as often as is allowed.
struct StepLadder {
  /// What all ladders of a problem share.
  struct Ground: Sendable {
    let problem: PlanningProblem
    let base: Replanning.Plan
    let trial: LimitTrial
    let replanning: Replanning
  }

  private let ground: Ground
  private let limit: MarginalLimit
  private let step: Int
  private var least: [Int]
  private var most: [Int]
  private var plans: [(steps: Int, plan: TrainingPlan)]
  /// The value below which a proof was tried in vain.
  private var tried: [Int?]
  /// How many more problems may be planned.
  var allowance = 0

  init(_ ground: Ground, _ limit: MarginalLimit, step: Int, reach: Int) {
    self.ground = ground
    self.limit = limit
    self.step = step
    let value = ground.base.value(of: .shortfall) ?? 0
    let bound = ground.base.result.stages.first { $0.stage == .shortfall }?.bound ?? 0
    let above = limit.isMonotone ? value : Int.max
    least = [bound] + Array(repeating: 0, count: reach)
    most = [value] + Array(repeating: above, count: reach)
    plans = [(0, ground.base.plan)]
    tried = Array(repeating: nil, count: reach + 1)
  }

  /// How many steps are looked at.
  var reach: Int { most.count - 1 }

  /// The weighted shortfall after so many steps; nil where it is not proven.
  func value(after steps: Int) -> Int? { least[steps] >= most[steps] ? most[steps] : nil }

  /// The span in which the weighted shortfall lies after so many steps.
  func span(after steps: Int) -> (least: Int, most: Int) { (least[steps], most[steps]) }

  /// Notes a plan of the problem so many steps away.
  mutating func note(_ plan: Replanning.Plan, after steps: Int) {
    guard let stage = plan.result.stages.first(where: { $0.stage == .shortfall }) else { return }
    plans.append((steps, plan.plan))
    narrow(steps, least: stage.bound, most: stage.value)
  }

  /// Notes that no step within the reach gains anything.
  mutating func noteIdle() { narrow(reach, least: most[0], most: most[0]) }

  /// Proves, if that is cheap, that so many steps gain nothing that fewer are not known to.
  mutating func prove(_ steps: Int) throws(SolverError) {
    guard limit.isMonotone, value(after: steps) == nil, tried[steps] != most[steps] else { return }
    tried[steps] = most[steps]
    if try ground.trial.isProven(noneBelow: most[steps], in: problem(after: steps)) {
      narrow(steps, least: most[steps], most: most[steps])
    }
  }

  /// Learns what it can of so many steps.
  mutating func learn(_ steps: Int) throws(SolverError) {
    try prove(steps)
    guard value(after: steps) == nil, allowance > 0 else { return }
    allowance -= 1
    var problem = problem(after: steps)
    problem.stages = [.shortfall]
    let start = plans.filter { $0.steps <= steps }.max { $0.steps < $1.steps }
    if let plan = try ground.replanning.plan(problem, from: start?.plan) { note(plan, after: steps) }
  }

  private func problem(after steps: Int) -> PlanningProblem {
    limit.change(by: steps * step).applied(to: ground.problem)
  }

  private mutating func narrow(_ steps: Int, least bound: Int, most value: Int) {
    least[steps] = max(least[steps], bound)
    most[steps] = min(most[steps], value)
    guard limit.isMonotone else { return }
    for fewer in 0..<steps { least[fewer] = max(least[fewer], least[steps]) }
    for more in steps..<most.count { most[more] = min(most[more], most[steps]) }
  }
}
