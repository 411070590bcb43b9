internal import CGLPK
internal import LinearModel

/// One call of `solve`: attempts that share a deadline, each answer checked before it is believed.
struct Search {
  let model: LinearModel
  let options: SolveOptions
  let begin: ContinuousClock.Instant

  /// The best solution so far, checked, with its objective.
  private(set) var best: (point: [Double], objective: Double)?

  /// The best bound so far, in the sense of the model.
  private var bound: Double?

  /// Whether a solution of GLPK's failed its check.
  private(set) var hasRefused = false

  private var relaxation: SolveAnswer.Relaxation?
  private var cutRoot: (proof: RootProof, incumbent: Double?)?
  private var cuts: [ConstraintDefinition] = []
  private var probes: [ProbedSides?] = []
  private var nodes = 0
  private var log: [String] = []

  init(_ request: SolveRequest) {
    model = request.model
    options = request.options
    begin = ContinuousClock.now
    if let start = options.start { best = (start, model.objectiveValue(at: start)) }
  }

  /// Solves, and tries again more carefully when the answer does not hold.
  mutating func outcome() throws(SolverError) -> SolveOutcome {
    if options.cancellation?.isCancelled == true { return finished(.cancelled, "cancelled before the start") }
    let arrays = ModelArrays(model, cutOff: options.cutOff)
    for attempt in 0..<SearchSettings.attemptCount {
      let answer = try run(arrays, attempt: attempt)
      note(answer)
      if let termination = try verdict(on: answer, attempt: attempt) { return finished(termination, nil) }
    }
    return finished(.numericalTrouble, nil)
  }

  /// What the answer means; nil when it fails its check or was none, so that another attempt is called for.
  private mutating func verdict(on answer: SolveAnswer, attempt: Int) throws(SolverError) -> Termination? {
    switch answer.end {
    case CGLPK_END_OPTIMAL where options.relaxationOnly && model.hasIntegers: return .optimal
    case CGLPK_END_OPTIMAL, CGLPK_END_GAP:
      let point = model.hasIntegers ? answer.incumbent : answer.relaxation?.point
      guard let point else { return nil }
      return try accepts(point, attempt: attempt, provenBy: answer)
    case CGLPK_END_INFEASIBLE:
      // A solution in hand refutes the claim.
      return best == nil ? .infeasible : nil
    case CGLPK_END_UNBOUNDED: return try verdictOnUnbounded()
    case CGLPK_END_TIME, CGLPK_END_CANCELLED, CGLPK_END_MEMORY, CGLPK_END_NODES:
      if let point = answer.incumbent { _ = try keep(point, attempt: attempt) }
      switch answer.end {
      case CGLPK_END_TIME: return .timeLimit
      case CGLPK_END_NODES: return .nodeLimit
      case CGLPK_END_CANCELLED: return .cancelled
      default: return .memoryLimit
      }
    default:
      if let point = answer.incumbent { _ = try keep(point, attempt: attempt) }
      return nil
    }
  }

  /// Whether a solution that GLPK claims to be best holds, and is as good as claimed.
  private mutating func accepts(
    _ point: [Double], attempt: Int, provenBy answer: SolveAnswer
  ) throws(SolverError) -> Termination? {
    guard try keep(point, attempt: attempt), let best, let claim = answer.bound else { return nil }
    let bound = inModelSense(claim)
    let distance = abs(best.objective - bound)
    if answer.end == CGLPK_END_GAP {
      self.bound = model.tightened(bound: bound)
      return best.objective == self.bound ? .optimal : .gapReached
    }
    // Repaired solutions can be worse than what GLPK believed it had proven.
    guard distance <= 1e-6 * (1 + abs(best.objective)) else { return nil }
    self.bound = best.objective
    return .optimal
  }

  /// Keeps a solution if it passes the check, repaired if need be; says whether it did.
  private mutating func keep(_ point: [Double], attempt: Int) throws(SolverError) -> Bool {
    var candidate = model.roundingIntegers(in: point)
    if !model.violations(of: candidate).isEmpty {
      guard model.hasIntegers, let repaired = try repair(candidate, attempt: attempt) else {
        log.append("solution failed its check")
        hasRefused = true
        return false
      }
      candidate = repaired
    }
    let objective = model.objectiveValue(at: candidate)
    if let best, !model.isBetter(objective, than: best.objective) { return true }
    best = (candidate, objective)
    return true
  }

  /// Fits the continuous columns to rounded integer ones: nearly whole numbers times large coefficients can leave
  /// rows violated after rounding.
  private mutating func repair(_ point: [Double], attempt: Int) throws(SolverError) -> [Double]? {
    guard model.variables.contains(where: { $0.kind == .continuous }) else { return nil }
    var fixed = model
    for (index, variable) in model.variables.enumerated() where variable.kind == .integer {
      fixed.setBounds(of: Variable(index: index), lower: point[index], upper: point[index])
    }
    let answer = try run(ModelArrays(fixed), attempt: attempt, relaxationOnly: true, atLeast: .milliseconds(200))
    guard answer.end == CGLPK_END_OPTIMAL, let values = answer.relaxation?.point else { return nil }
    let candidate = model.roundingIntegers(in: values)
    return model.violations(of: candidate).isEmpty ? candidate : nil
  }

  /// An unbounded relaxation leaves open whether there is any whole solution; the model without objective tells.
  private mutating func verdictOnUnbounded() throws(SolverError) -> Termination? {
    guard model.hasIntegers, best == nil, !options.relaxationOnly else { return .unbounded }
    let answer = try run(ModelArrays(model, cutOff: options.cutOff, ignoringObjective: true), attempt: 0)
    log.append("without objective: \(answer.endWord)")
    switch answer.end {
    case CGLPK_END_INFEASIBLE: return .infeasible
    case CGLPK_END_TIME: return .timeLimit
    case CGLPK_END_NODES: return .nodeLimit
    case CGLPK_END_CANCELLED: return .cancelled
    case CGLPK_END_MEMORY: return .memoryLimit
    default:
      if let point = answer.incumbent { _ = try keep(point, attempt: 0) }
      return best == nil ? nil : .unbounded
    }
  }
}

// MARK: - Running and telling

extension Search {
  private func run(
    _ arrays: ModelArrays, attempt: Int, relaxationOnly: Bool = false, atLeast floor: Duration = .zero
  ) throws(SolverError) -> SolveAnswer {
    let constant = model.objective.constant
    let left = options.timeLimit.map { max(floor, $0 - begin.duration(to: .now)) }
    let job = SolveJob(
      arrays: arrays, settings: SearchSettings(strategy: options.strategy, attempt: attempt), timeLeft: left,
      memoryLimitMegabytes: options.memoryLimitMegabytes, relativeGap: options.relativeGap,
      objectiveOffset: model.objective.sense == .minimize ? constant : -constant,
      start: relaxationOnly ? nil : best?.point, cutRounds: relaxationOnly ? 0 : options.cutRounds,
      branchOrder: options.branchOrder.map(\.index),
      nodeLimit: options.nodeLimit, probes: relaxationOnly ? [] : options.probes.map { $0.map(\.index) },
      knownBound: relaxationOnly ? nil : options.knownBound.map(costWithoutConstant),
      relaxationOnly: relaxationOnly || options.relaxationOnly,
      cancellation: relaxationOnly ? nil : options.cancellation,
      report: relaxationOnly ? nil : options.progress.map { tell in { tell(progress($0)) } })
    guard let answer = job.run() else {
      throw SolverError(
        operation: "solve model '\(model.name)'", code: .noResources,
        message: "The machine has no memory or no thread for the solver.")
    }
    return answer
  }

  private func progress(_ snapshot: cglpk_snapshot) -> SolveProgress {
    let found = snapshot.has_incumbent != 0 ? inModelSense(snapshot.incumbent_objective) : nil
    let incumbent =
      if let found, let best { model.isBetter(found, than: best.objective) ? found : best.objective } else {
        found ?? best?.objective
      }
    return SolveProgress(
      elapsed: begin.duration(to: .now), incumbent: incumbent,
      bound: snapshot.has_bound != 0 ? inModelSense(snapshot.bound) : nil, nodes: Int(snapshot.nodes))
  }

  private mutating func note(_ answer: SolveAnswer) {
    nodes += answer.nodes
    if let found = answer.relaxation { relaxation = found }
    if !answer.probes.isEmpty {
      probes = answer.probes.map { sides in
        sides.map { ProbedSides(below: inModelSense($0.below), above: inModelSense($0.above)) }
      }
    }
    if !answer.cuts.isEmpty { cuts = answer.cuts }
    if let found = answer.cutRoot { cutRoot = (found, answer.cutRootIncumbent) }
    if let claim = answer.bound {
      let claim = model.tightened(bound: inModelSense(claim))
      // Of two valid bounds the one nearer to the solutions, which is the worse value, says more.
      if bound.map({ model.isBetter($0, than: claim) }) ?? true { bound = claim }
    }
    log.append(answer.message.isEmpty ? answer.endWord : "\(answer.endWord): \(answer.message)")
  }

  private func inModelSense(_ cost: Double) -> Double {
    (model.objective.sense == .minimize ? cost : -cost) + model.objective.constant + 0
  }

  /// What the root proves of every solution as good as the best: with its cuts, unless the best was known when they were
  /// made, for then they need not hold for others as good; without them otherwise.
  private var rootProof: RootProof? {
    let holds = cutRoot.map { root in
      root.incumbent.map { known in best.map { model.isBetter($0.objective, than: inModelSense(known)) } ?? false }
        ?? true
    }
    let plain = relaxation.map { RootProof(objective: $0.objective, point: $0.point, reducedCosts: $0.reducedCosts) }
    let sign: Double = model.objective.sense == .minimize ? 1 : -1
    return (holds == true ? cutRoot?.proof : plain).map { proof in
      RootProof(
        objective: inModelSense(proof.objective), point: proof.point,
        reducedCosts: proof.reducedCosts.map { sign * $0 + 0 })
    }
  }

  private func costWithoutConstant(_ value: Double) -> Double {
    (value - model.objective.constant) * (model.objective.sense == .minimize ? 1 : -1)
  }

  private mutating func finished(_ termination: Termination, _ remark: String?) -> SolveOutcome {
    if let remark { log.append(remark) }
    let sign: Double = model.objective.sense == .minimize ? 1 : -1
    // Rounding can put a bound a hair beyond a solution that refutes it.
    if let best, let claim = bound, !model.isBetter(claim, than: best.objective) { bound = best.objective }
    let keepsBound = termination != .infeasible && termination != .unbounded
    return SolveOutcome(
      termination: termination, incumbent: best?.point, objective: best?.objective,
      bestBound: keepsBound ? bound : nil, rawStatus: "GLPK: " + log.joined(separator: "; "), nodes: nodes,
      relaxation: relaxation?.point, relaxationObjective: relaxation.map { inModelSense($0.objective) },
      reducedCosts: relaxation?.reducedCosts.map { sign * $0 + 0 },
      shadowPrices: relaxation?.rowDuals.prefix(model.constraints.count).map { sign * $0 + 0 },
      rootProof: rootProof, cuts: cuts, probes: probes)
  }
}
