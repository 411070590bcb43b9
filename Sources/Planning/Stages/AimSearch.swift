internal import LinearModel

/// The search for one aim as far as it has come: the best plan, the best bound, and what they leave to decide.
///
/// Every look begins from all that earlier looks found: columns that no better plan can change are taken out
/// (reduced-cost fixing), rows that nothing can break as well, and a plan as good as the bound ends the search.
struct AimSearch {
  let objective: StageObjective
  let solver: any MILPSolver
  let deadline: Deadline
  let options: SolveOptions

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
  struct Way {
    let strategy: SearchStrategy
    /// Columns to branch on before any other.
    var order: [Variable] = []
    /// Subproblems after which the look ends; nil for no such end.
    var nodeLimit: Int?
  }

  /// A search that begins with a plan and a bound known from elsewhere.
  init(
    _ model: LinearModel, _ objective: StageObjective, by solver: any MILPSolver, within deadline: Deadline,
    options: SolveOptions, knownBound: Double? = nil
  ) {
    self.model = model
    self.objective = objective
    self.solver = solver
    self.deadline = deadline
    self.options = options
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

  /// The model with every bound that plans as good as the best one keep.
  var settled: LinearModel {
    var search = self
    search.tighten()
    return search.model
  }

  /// Looks at everything that is left.
  mutating func look(_ way: Way) throws(SolverError) {
    tighten()
    let found = try solve(model, way)
    termination = found.outcome.termination
    bound = [bound, found.outcome.bestBound].compactMap(\.self).max()
    if let proof = found.reduced.proof(of: found.outcome) { proofs.append(proof) }
  }

  /// Looks at the plans that keep some columns as the best one has them; says whether a better plan was among them.
  mutating func look(keeping columns: [Variable], _ way: Way) throws(SolverError) -> Bool {
    guard let incumbent else { return false }
    var near = model
    for column in columns {
      near.setBounds(of: column, lower: incumbent[column.index], upper: incumbent[column.index])
    }
    guard near.tightenBounds(), near.holds(incumbent) else { return false }
    let before = objective.value(at: incumbent)
    let found = try solve(near, way)
    if [.cancelled, .timeLimit, .memoryLimit].contains(found.outcome.termination) {
      termination = found.outcome.termination
    }
    return self.incumbent.map { objective.value(at: $0) < before } ?? false
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
  private mutating func solve(
    _ model: LinearModel, _ way: Way
  ) throws(SolverError) -> (outcome: SolveOutcome, reduced: ReducedModel) {
    let reduced = ReducedModel(model)
    var solving = options
    solving.strategy = way.strategy
    solving.branchOrder = reduced.reduced(way.order)
    solving.start = incumbent.map(reduced.reduced)
    solving.knownBound = bound
    solving.timeLimit = deadline.remaining(share: 1)
    solving.nodeLimit = way.nodeLimit
    let outcome = try solver.solve(reduced.model, options: solving)
    if let point = outcome.incumbent { incumbent = reduced.whole(point) }
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
