public import LinearModel
public import Planning
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
  ///   - solver: the solver of every plan.
  ///   - options: the options of every plan.
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

  /// Officials times plans for ranges that are made in all, so that large bodies are answered in the same time.
  private static let patience = 2_400

  /// The values of some limits of a problem, the greatest gain first; none where no plan keeps the rules, or where the
  /// search was cancelled or ended without a plan.
  ///
  /// - Throws: `SolverError` where the solver refuses a model, which is a fault of this program.
  public func values(
    of limits: [MarginalLimit], in problem: PlanningProblem
  ) throws(SolverError) -> Answered<MarginalValues> {
    var problem = problem
    problem.stages = [.shortfall, .cost]
    let base: Replanning.Plan
    switch try Replanning(solver: solver, options: options).outcome(of: problem) {
    case .planned(let result, let plan): base = Replanning.Plan(result: result, plan: plan)
    case .infeasible(let reasons): return .infeasible(reasons: reasons)
    case .stopped(let reason): return .stopped(reason)
    }
    let ground = StepLadder.Ground(
      problem: problem, base: base, trial: LimitTrial(problem, solver: solver, cancellation: options.cancellation),
      replanning: quick)
    let idle = try IdleSeats(limits, reach: reach, ground).limits
    let climbs = try each(limits.filter { $0.amount(in: problem) != nil }) { limit throws(SolverError) in
      try climb(limit, isIdle: idle.contains(limit), ground)
    }
    let open = climbs.count { $0.map(\.isOpen) ?? false }
    let allowance = Self.patience / max(1, problem.officials.count) / max(1, open)
    let values = try each(climbs) { climb throws(SolverError) in try climb?.value(allowing: allowance) }
    if options.cancellation?.isCancelled == true { return .stopped(.cancelled) }
    return .found(
      MarginalValues(base: base, step: step, reach: reach, values: Self.ordered(values.compactMap(\.self))))
  }

  /// One short look at every changed problem, counted in subproblems and not in time, so that it ends at the same point
  /// wherever it runs; what it leaves open is said.
  private var quick: Replanning {
    var options = options
    options.rounds = 0
    options.progress = nil
    return Replanning(solver: solver, options: options)
  }

  /// The answers in the order of the questions, whichever core found them first; nil for those that were cancelled.
  private func each<Question: Sendable, Answer: Sendable>(
    _ questions: [Question], _ answer: @Sendable (Question) throws(SolverError) -> Answer?
  ) throws(SolverError) -> [Answer?] {
    try SideBySide().map(questions, heard: { progress?($1, questions.count) }) { question throws(SolverError) in
      options.cancellation?.isCancelled == true ? nil : try answer(question)
    }
  }

  /// A limit of which the single steps are known and the range is not.
  private struct Climb: Sendable {
    let limit: MarginalLimit
    let now: Int
    let more: StepEffect?
    let less: StepEffect?
    let ladder: StepLadder

    /// Whether some step within the reach may gain.
    var isOpen: Bool { ladder.value(after: ladder.reach) != ladder.span(after: 0).most }

    func value(allowing plans: Int) throws(SolverError) -> MarginalValue {
      var ladder = ladder
      ladder.allowance = plans
      return MarginalValue(limit: limit, now: now, more: more, less: less, range: try GainRange.found(on: &ladder))
    }
  }

  private func climb(
    _ limit: MarginalLimit, isIdle: Bool, _ ground: StepLadder.Ground
  ) throws(SolverError) -> Climb? {
    guard let now = limit.amount(in: ground.problem) else { return nil }
    let size = limit.kind == .money ? step.amount : 1
    let most = limit.kind == .classes ? min(reach, now - 1) : reach
    var ladder = StepLadder(ground, limit, step: size, reach: most)
    if isIdle { ladder.noteIdle() }
    let more = most > 0 ? try gain(of: size, limit, &ladder, ground) : nil
    return Climb(limit: limit, now: now, more: more, less: try loss(of: size, limit, now, ground), ladder: ladder)
  }

  /// What a step more changes; the end of the reach is asked first, since what it does not gain no step does.
  private func gain(
    of size: Int, _ limit: MarginalLimit, _ ladder: inout StepLadder, _ ground: StepLadder.Ground
  ) throws(SolverError) -> StepEffect? {
    try ladder.prove(ladder.reach)
    try ladder.prove(1)
    if let value = ladder.value(after: 1), value == ladder.value(after: 0) {
      return .none(of: size, isProven: true)
    }
    let changed = limit.change(by: size).applied(to: ground.problem)
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
    // What the plan can keep of itself is a good beginning, where the plan as it stands is none.
    let kept = try ground.trial.rest(of: ground.base.plan, in: changed)
    guard let plan = try ground.replanning.plan(changed, from: kept) else { return nil }
    return StepEffect(of: -amount, from: ground.base, to: plan)
  }

  /// The greatest gain first, then the greatest loss, then as the limits stand.
  private static func ordered(_ values: [MarginalValue]) -> [MarginalValue] {
    values.enumerated().sorted { left, right in
      (right.element.gain, right.element.loss, left.offset) < (left.element.gain, left.element.loss, right.offset)
    }.map(\.element)
  }
}
