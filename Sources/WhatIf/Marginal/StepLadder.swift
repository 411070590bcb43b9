internal import LinearModel
internal import Planning
internal import TrainingDomain

/// The first aim as a limit gives way step by step, planned anew where no proof or neighbour tells it.
struct StepLadder {
  /// What all ladders of a problem share.
  struct Ground: Sendable {
    let problem: PlanningProblem
    let base: Replanning.Plan
    let replanning: Replanning
    let trial: LimitTrial
    /// Steps that are looked at.
    let reach: Int
  }

  private let ground: Ground
  private let limit: MarginalLimit
  private let step: Int
  private var known: [Int?]
  /// Whether every value so far is proven.
  private(set) var isProven: Bool

  init(_ ground: Ground, _ limit: MarginalLimit, step: Int, reach: Int) {
    self.ground = ground
    self.limit = limit
    self.step = step
    known = Array(repeating: nil, count: reach + 1)
    known[0] = ground.base.value(of: .shortfall)
    isProven = ground.base.isProven
  }

  /// How many steps are looked at.
  var reach: Int { known.count - 1 }

  /// The weighted shortfall after so many steps; nil where a search ended without a plan.
  mutating func value(after steps: Int) throws(SolverError) -> Int? {
    if let value = known[steps] { return value }
    let found = try search(steps)
    known[steps] = found
    return found
  }

  /// Notes a value that was planned elsewhere.
  mutating func note(_ plan: Replanning.Plan, after steps: Int) {
    known[steps] = plan.value(of: .shortfall)
    isProven = isProven && plan.isProven
  }

  /// The least number of steps above `from` after which the value is no longer that of `from`; nil where it stays.
  mutating func firstChange(from: Int) throws(SolverError) -> Int? {
    guard let value = try value(after: from) else { return nil }
    return try first(from: from) { $0 != value }
  }

  /// The least number of steps after which nothing more is gained within the reach.
  mutating func lastGain() throws(SolverError) -> Int {
    guard let least = try value(after: reach) else { return 0 }
    if known[0] == least { return 0 }
    return try first(from: 0) { $0 == least } ?? 0
  }

  /// How many steps, from the first, each gain as much as the first.
  mutating func alike() throws(SolverError) -> Int {
    guard reach > 0, let none = try value(after: 0), let one = try value(after: 1) else { return 0 }
    if one == none { return (try firstChange(from: 0) ?? reach + 1) - 1 }
    for steps in stride(from: 2, through: reach, by: 1) {
      guard try value(after: steps) == none - steps * (none - one) else { return steps - 1 }
    }
    return reach
  }

  /// By bisection: more of a limit never worsens the first aim, so a value once left is never met again.
  private mutating func first(from: Int, where isWanted: (Int) -> Bool) throws(SolverError) -> Int? {
    var (low, high) = (from, reach)
    guard let last = try value(after: high), isWanted(last) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      guard let value = try value(after: middle) else { return nil }
      if isWanted(value) { high = middle } else { low = middle }
    }
    return high
  }

  private mutating func search(_ steps: Int) throws(SolverError) -> Int? {
    let changed = limit.change(by: steps * step).applied(to: ground.problem)
    if limit.isMonotone {
      let above = known[..<steps].compactMap(\.self).min()
      let below = known[steps...].compactMap(\.self).max()
      if let above, above == below { return above }
      if let above, try ground.trial.isProven(noneBelow: above, in: changed) { return above }
    }
    var problem = changed
    problem.stages = [.shortfall]
    guard let plan = try ground.replanning.plan(problem, from: ground.base.plan) else {
      isProven = false
      return nil
    }
    isProven = isProven && plan.isProven
    return plan.value(of: .shortfall)
  }
}
