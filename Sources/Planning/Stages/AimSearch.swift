internal import LinearModel

/// The search for one aim as far as it has come: the best plan, the best bound, and what they leave to decide.
///
/// Every look begins from all that earlier looks found: columns that no better plan can change are taken out
/// (reduced-cost fixing), rows that nothing can break as well, and a plan as good as the bound ends the search.
struct AimSearch: Sendable {
  let objective: StageObjective
  let solver: any MILPSolver
  let options: SolveOptions
  /// Whether time is left for what follows: a third of what the first look takes, which may take three fifths of all.
  let leavesTime: Bool

  private static let cutRounds = 40

  /// When the search must end.
  private(set) var deadline: Deadline
  /// Why the last look ended.
  private(set) var termination = Termination.nodeLimit
  /// The best plan's point; nil where none has been found.
  private(set) var incumbent: [Double]?
  /// The best bound, on the scale of the model's objective; nil where none has been proven.
  private(set) var bound: Double?
  /// What the root LPs prove, in order.
  private(set) var proofs: [RootProof] = []
  /// The model, with bounds drawn together as far as is proven.
  private(set) var model: LinearModel

  /// One way of looking.
  struct Way: Sendable {
    let strategy: SearchStrategy
    /// Columns to branch on before any other.
    var order: [Variable] = []
    /// Subproblems after which the look ends; nil for no such end.
    var nodeLimit: Int?
    /// Whether the look ends at the gap that is asked for.
    var endsAtGap = true
  }

  /// What a look near the best plan brought.
  struct NearLook {
    /// Whether a better plan was among those looked at.
    var isBetter = false
    /// Whether no plan better than the best one is left among them.
    var isSettled = true
  }

  /// A search that begins with a plan and a bound known from elsewhere.
  init(
    _ model: LinearModel, _ objective: StageObjective, by solver: any MILPSolver, within deadline: Deadline,
    options: SolveOptions, knownBound: Double? = nil, leavesTime: Bool = false
  ) {
    self.model = model
    self.objective = objective
    self.solver = solver
    self.deadline = deadline
    self.options = options
    self.leavesTime = leavesTime
    incumbent = options.start
    bound = knownBound
  }

  /// Whether the bound proves the best plan.
  var isProven: Bool {
    guard let incumbent, let bound else { return false }
    return objective.bound(from: bound) >= objective.value(at: incumbent)
  }

  /// Whether another look can bring anything: the last one ended by its number of subproblems, and nothing is proven.
  var isOpen: Bool { termination == .nodeLimit && !isProven }

  /// Whether the time is up or the caller wants the search to end.
  var mustStop: Bool { deadline.hasPassed || options.cancellation?.isCancelled == true }

  /// The model with every bound that plans as good as the best one keep.
  var settled: LinearModel {
    var search = self
    search.tighten()
    return search.model
  }

  /// Looks at everything that is left.
  mutating func look(_ way: Way) throws(SolverError) {
    tighten()
    let isFirst = leavesTime && proofs.isEmpty
    let begun = ContinuousClock.now
    let most = deadline.remaining(share: isFirst ? 0.6 : 1)
    let found = try solve(model, way) {
      $0.start = $1
      $0.timeLimit = most
    }
    termination = found.outcome.termination
    if isFirst {
      deadline = deadline.leaving(begun.duration(to: .now) / 3)
      // It may have ended by its share of the time: what it learned is enough to look near the root LP.
      if termination == .timeLimit, !deadline.hasPassed { termination = .nodeLimit }
    }
    bound = [bound, found.outcome.bestBound].compactMap(\.self).max()
    if let proof = found.reduced.proof(of: found.outcome) { proofs.append(proof) }
  }

  /// Looks at the plans that keep some columns as the best one has them.
  mutating func look(keeping columns: [Variable], _ way: Way) throws(SolverError) -> NearLook {
    guard let incumbent else { return NearLook() }
    var near = model
    for column in columns {
      near.setBounds(of: column, lower: incumbent[column.index], upper: incumbent[column.index])
    }
    guard near.tightenBounds(), near.holds(incumbent) else { return NearLook() }
    let before = objective.value(at: incumbent)
    let progress = progressOfTheWhole
    let outcome = try solve(near, way) { solving, start in
      solving.start = start
      solving.progress = progress
    }.outcome
    stop(at: outcome.termination)
    return NearLook(
      isBetter: self.incumbent.map { objective.value(at: $0) < before } ?? false,
      isSettled: outcome.termination == .optimal)
  }

  /// Looks at a part of the plans for any that is better than the best one.
  ///
  /// - Parameters:
  ///   - part: the model with rows and bounds of its own, and perhaps columns after the model's.
  ///   - sums: sums of columns to probe at the part's root.
  mutating func look(
    in part: LinearModel, probing sums: [[Variable]], _ way: Way
  ) throws(SolverError) -> (outcome: SolveOutcome, reduced: ReducedModel)? {
    var part = part
    let best = incumbent.map(model.objectiveValue)
    if let best { for proof in proofs { part.tightenBounds(to: best, by: proof) } }
    guard part.tightenBounds() else { return nil }
    let progress = progressOfTheWhole
    let found = try solve(part, way, probing: sums) { solving, _ in
      solving.start = nil
      solving.relativeGap = 0
      // Values are whole: better means by one at least.
      solving.cutOff = best.map { $0 - 1 }
      solving.progress = progress
    }
    stop(at: found.outcome.termination)
    return found
  }

  /// A model over the aim's columns with a row that only plans better than the best one keep.
  func better(in model: LinearModel) -> LinearModel {
    guard let incumbent else { return model }
    var better = model
    // Values are whole: better means by one at least.
    let most = self.model.objectiveValue(at: incumbent) - self.model.objective.constant - 1
    better.addConstraint("better(best)", self.model.objective.terms, upper: most)
    return better
  }

  /// Takes what a search that began where this one stands has found: a better plan, and an end from outside.
  mutating func take(_ other: AimSearch) {
    if let point = other.incumbent, incumbent.map({ objective.value(at: point) < objective.value(at: $0) }) ?? true {
      incumbent = point
    }
    stop(at: other.termination)
  }

  /// Whether no plan of at least this objective is better than the best plan; of an infinite one there is none, whatever is known.
  func isNoBetter(_ proven: Double) -> Bool {
    if proven == .infinity { return true }
    guard let incumbent else { return false }
    return objective.bound(from: proven) >= objective.value(at: incumbent)
  }

  /// Takes a bound proven elsewhere; the search ends where it is near enough to the best plan.
  mutating func raiseBound(to proven: Double) {
    bound = max(bound ?? proven, proven)
    endAtGap()
  }

  /// Ends the search where the best plan is as near to the bound as is asked for.
  mutating func endAtGap() {
    guard let incumbent, let bound, options.relativeGap > 0, isOpen else { return }
    let value = model.objectiveValue(at: incumbent)
    if value - bound <= options.relativeGap * max(abs(value), abs(bound)) { termination = .gapReached }
  }

  /// Takes it that nothing is better than the best plan, and that there is no plan where none was found.
  mutating func settle() {
    guard let incumbent else {
      termination = .infeasible
      return
    }
    raiseBound(to: model.objectiveValue(at: incumbent))
  }

  /// Tells what the whole search has reached while a part of it is searched.
  private var progressOfTheWhole: (@Sendable (SolveProgress) -> Void)? {
    guard let report = options.progress else { return nil }
    let (best, bound) = (incumbent.map(model.objectiveValue), bound)
    return { report(SolveProgress(elapsed: $0.elapsed, incumbent: best, bound: bound, nodes: $0.nodes)) }
  }

  /// Ends the search where a part of it was ended from outside.
  private mutating func stop(at end: Termination) {
    if [.cancelled, .timeLimit, .memoryLimit].contains(end) { termination = end }
  }

  /// Draws the model's bounds together; what is proven may contradict the best plan by no more than rounding, and then
  /// the model stays as it was.
  private mutating func tighten() {
    var tightened = model
    if let incumbent {
      let value = model.objectiveValue(at: incumbent)
      for proof in proofs { tightened.tightenBounds(to: value, by: proof) }
    }
    guard tightened.tightenBounds(), incumbent.map(tightened.holds) ?? true else { return }
    model = tightened
  }

  /// Solves what a model leaves to decide and keeps a better plan.
  ///
  /// - Parameter adjust: changes the options; the second argument is the best plan as a point of what is left.
  private mutating func solve(
    _ model: LinearModel, _ way: Way, probing sums: [[Variable]] = [],
    _ adjust: (inout SolveOptions, _ start: [Double]?) -> Void
  ) throws(SolverError) -> (outcome: SolveOutcome, reduced: ReducedModel) {
    let reduced = ReducedModel(model)
    var solving = options
    solving.strategy = way.strategy
    solving.branchOrder = reduced.reduced(way.order)
    solving.knownBound = bound
    solving.timeLimit = deadline.remaining(share: 1)
    solving.nodeLimit = way.nodeLimit
    if !way.endsAtGap { solving.relativeGap = 0 }
    solving.cutRounds = Self.cutRounds
    solving.probes = sums.map(reduced.reduced)
    let start = incumbent.flatMap { $0.count == model.variables.count ? reduced.reduced($0) : nil }
    adjust(&solving, start)
    let outcome = try solver.solve(reduced.model, options: solving)
    if let point = outcome.incumbent {
      let point = Array(reduced.whole(point).prefix(self.model.variables.count))
      if incumbent.map({ objective.value(at: point) < objective.value(at: $0) }) ?? true { incumbent = point }
    }
    return (outcome, reduced)
  }
}

extension LinearModel {
  /// Whether every column of a point is between its bounds.
  fileprivate func holds(_ point: [Double]) -> Bool {
    zip(variables, point).allSatisfy { column, value in
      value >= (column.lower ?? value) - 1e-6 * (1 + abs(value))
        && value <= (column.upper ?? value) + 1e-6 * (1 + abs(value))
    }
  }
}
