internal import Dispatch
public import LinearModel
public import Planning
internal import Synchronization
public import TrainingDomain

/// Asks of every limit what a step more and a step less changes, by planning the changed problems.
public struct MarginalSearch: Sendable {
  private let solver: any MILPSolver
  private let options: PlanningOptions
  private let step: Dong
  private let reach: Int
  private let progress: (@Sendable (_ done: Int, _ all: Int) -> Void)?

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - step: a step of money; every other step is one learner or one post.
  ///   - reach: how many steps of a limit are looked at, at least 1.
  ///   - progress: hears how many limits are done, from any thread.
  public init(
    solver: any MILPSolver, options: PlanningOptions, step: Dong, reach: Int = 16,
    progress: (@Sendable (_ done: Int, _ all: Int) -> Void)? = nil
  ) {
    self.solver = solver
    self.options = options
    self.step = step
    self.reach = max(1, reach)
    self.progress = progress
  }

  /// The values of some limits of a problem, the greatest gain first; nil where no plan keeps the rules, or where the
  /// search was cancelled or ended without a plan.
  ///
  /// - Throws: `SolverError` where the solver refuses a model, which is a fault of this program.
  public func values(of limits: [MarginalLimit], in problem: PlanningProblem) throws(SolverError) -> MarginalValues? {
    var problem = problem
    problem.stages = [.shortfall, .cost]
    let replanning = Replanning(solver: solver, options: options)
    guard let base = try replanning.plan(problem) else { return nil }
    let trial = LimitTrial(problem, solver: solver, cancellation: options.cancellation)
    let ground = StepLadder.Ground(
      problem: problem, base: base, replanning: replanning, trial: trial, reach: reach)
    let asked = ask(limits, ground)
    if options.cancellation?.isCancelled == true { return nil }
    var values: [MarginalValue] = []
    for answer in asked {
      if let value = try answer.get() { values.append(value) }
    }
    return MarginalValues(base: base, step: step, reach: reach, values: Self.ordered(values))
  }

  /// The answers in the order of the limits, whichever core found them first.
  private func ask(
    _ limits: [MarginalLimit], _ ground: StepLadder.Ground
  ) -> [Result<MarginalValue?, SolverError>] {
    let answers = Mutex<[Result<MarginalValue?, SolverError>]>(Array(repeating: .success(nil), count: limits.count))
    let done = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: limits.count) { position in
      guard options.cancellation?.isCancelled != true else { return }
      let answer = Result { () throws(SolverError) in try value(of: limits[position], ground) }
      answers.withLock { $0[position] = answer }
      progress?(done.add(1, ordering: .relaxed).newValue, limits.count)
    }
    return answers.withLock { $0 }
  }

  private func value(of limit: MarginalLimit, _ ground: StepLadder.Ground) throws(SolverError) -> MarginalValue? {
    guard let now = limit.amount(in: ground.problem) else { return nil }
    let size = limit.kind == .money ? step.amount : 1
    let most = limit.kind == .classes ? min(reach, now - 1) : reach
    var ladder = StepLadder(ground, limit, step: size, reach: most)
    let more = most > 0 ? try effect(of: size, limit, &ladder, ground) : nil
    return MarginalValue(
      limit: limit, now: now, more: more, less: try loss(of: size, limit, now, ground), alike: try ladder.alike(),
      lastGain: try ladder.lastGain(), reach: most, isRangeProven: ladder.isProven)
  }

  /// What a step more changes; the end of the reach is asked first, since what it does not gain no step does.
  private func effect(
    of size: Int, _ limit: MarginalLimit, _ ladder: inout StepLadder, _ ground: StepLadder.Ground
  ) throws(SolverError) -> StepEffect? {
    let old = ground.base.value(of: .shortfall)
    let changed = limit.change(by: size).applied(to: ground.problem)
    if limit.isMonotone, let old {
      var isIdle = try ladder.value(after: ladder.reach) == old
      if !isIdle { isIdle = try ground.trial.isProven(noneBelow: old, in: changed) }
      if isIdle {
        return .none(of: size, isProven: ladder.isProven)
      }
    }
    guard let plan = try ground.replanning.plan(changed, from: ground.base.plan) else { return nil }
    ladder.note(plan, after: 1)
    return StepEffect(of: size, from: ground.base, to: plan)
  }

  /// What a step less changes; nothing where the plan has as much to spare, since it stays the best.
  private func loss(
    of size: Int, _ limit: MarginalLimit, _ now: Int, _ ground: StepLadder.Ground
  ) throws(SolverError) -> StepEffect? {
    let amount = limit.kind == .classes ? size : min(size, now)
    let changed = limit.change(by: -amount).applied(to: ground.problem)
    guard amount > 0, limit.amount(in: changed) != now else { return nil }
    if SpareLimit(ground.base, of: ground.problem).keeps(limit, less: amount) {
      return .none(of: -amount, isProven: ground.base.isProven)
    }
    guard let plan = try ground.replanning.plan(changed) else { return nil }
    return StepEffect(of: -amount, from: ground.base, to: plan)
  }

  /// The greatest gain first, then the greatest loss, then as the limits stand.
  private static func ordered(_ values: [MarginalValue]) -> [MarginalValue] {
    values.enumerated().sorted { left, right in
      (right.element.gain, right.element.loss, left.offset) < (left.element.gain, left.element.loss, right.offset)
    }.map(\.element)
  }
}
