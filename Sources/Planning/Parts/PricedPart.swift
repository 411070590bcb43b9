internal import LinearModel
internal import TrainingDomain

/// A part without its units' rules, as a linear program in which what is shared has prices.
///
/// Leaving rules out can only make more plans possible, so what the program proves of the part holds of it with all its
/// rules.
struct PricedPart: Sendable {
  /// The model with every aim written over it; its objective is set as it is asked for.
  private let formulation: PlanFormulation
  private let objectives: [StageObjective]
  /// The column of each shared item; nil where nobody of the part can take it.
  private let items: [Variable?]
  /// The values of the aims where nobody is sent; nil where somebody must be.
  let idleValues: [Int]?

  /// One point of the program.
  struct Point: Sendable {
    /// The aim's value.
    let value: Double
    /// The values of the aims before it.
    let kept: [Double]
    /// How many of each shared item are taken.
    let items: [Double]
  }

  /// What a linear program proves of a part at some prices.
  struct Proof: Sendable {
    /// No plan of the part has a lower value with the price of what it takes.
    let bound: Double
    let point: Point
    /// By how much the value falls for one more of each row's limit; 0 where rows have no limits.
    let worth: [Double]
  }

  init(_ part: PlanningPart, _ shared: SharedLimits) {
    let grouping = ProfileGrouping(part.surveyed, part.ledger, seesUnits: false)
    var formulation = PlanFormulation(part.surveyed, part.ledger, grouping, families: ConstraintFamilies.all)
    let aims = part.surveyed.problem.stages.map { formulation.objective(for: $0) }
    items = shared.items.map { SharedLimit.column(of: $0, in: formulation) }
    if formulation.model.variables.isEmpty {
      idleValues = aims.map(\.constant)
    } else {
      idleValues = formulation.idlePoint.map { point in aims.map { $0.value(at: point) } }
    }
    objectives = aims
    self.formulation = formulation
  }

  private var model: LinearModel { formulation.model }

  /// The greatest common divisor of an aim's weights.
  func grid(of stage: Int) -> Int { objectives[stage].grid }

  /// What is least of an aim where rows have prices or, instead, limits of their own.
  ///
  /// - Parameters:
  ///   - stage: the aim's position.
  ///   - rows: the shared limits, then a row for each earlier aim, as prices or limits count them.
  ///   - prices: what one of each row costs, not below zero.
  ///   - limits: what the part may take of each row; nil where prices alone hold it back.
  /// - Returns: nil where the program was not solved.
  func least(
    of stage: Int, _ rows: SharedRows, prices: [Double], limits: [Double]? = nil, by solver: any MILPSolver,
    _ solving: SolveOptions
  ) throws(SolverError) -> Proof? {
    var weights = Array(repeating: 0.0, count: model.variables.count)
    let aim = objectives[stage]
    for term in aim.terms { weights[term.column.index] += Double(term.weight) / rows.scale }
    var priced = model
    var constant = Double(aim.constant) / rows.scale
    for row in rows.positions {
      let (terms, fixed) = terms(of: row, rows)
      if prices[row] > 0 {
        constant += prices[row] * fixed
        for term in terms { weights[term.variable.index] += prices[row] * term.coefficient }
      }
      if let limits, !terms.isEmpty {
        priced.addConstraint("shared.\(row)", terms, upper: limits[row] - fixed)
      }
    }
    guard !model.variables.isEmpty else {
      return Proof(bound: constant, point: point([], stage), worth: rows.positions.map { _ in 0 })
    }
    priced.objective = Objective(
      .minimize, weights.indices.filter { weights[$0] != 0 }.map { Term(weights[$0], Variable(index: $0)) },
      constant: constant)
    var solving = solving
    solving.relaxationOnly = true
    let outcome = try solver.solve(priced, options: solving)
    guard let found = outcome.relaxation, let bound = outcome.relaxationObjective else { return nil }
    var worth = rows.positions.map { _ in 0.0 }
    if limits != nil, let shadows = outcome.shadowPrices {
      var next = model.constraints.count
      for row in rows.positions where !terms(of: row, rows).terms.isEmpty {
        worth[row] = max(0, -shadows[next])
        next += 1
      }
    }
    return Proof(bound: bound, point: point(found, stage), worth: worth)
  }

  /// What a search through subproblems proves of the first aim with the price of what is taken, in the prices' unit.
  ///
  /// - Parameters:
  ///   - scale: what values are counted in.
  ///   - plan: a plan of the part to begin with.
  ///   - subproblems: after so many the search ends.
  /// - Returns: nil where the search proved nothing.
  func proven(
    _ prices: WholePrices, scale: Int, from plan: TrainingPlan, subproblems: Int, by solver: any MILPSolver,
    _ options: SolveOptions, _ deadline: Deadline
  ) throws(SolverError) -> Int? {
    let aim = objectives[0]
    var weights = Array(repeating: 0, count: model.variables.count)
    for term in aim.terms { weights[term.column.index] += term.weight / scale * prices.unit }
    for (column, price) in zip(items, prices.items) {
      if let column { weights[column.index] += price }
    }
    let constant = aim.constant / scale * prices.unit
    guard !model.variables.isEmpty else { return constant }
    let priced = StageObjective(
      stage: aim.stage,
      terms: weights.indices.filter { weights[$0] != 0 }.map { (weights[$0], Variable(index: $0)) }, constant: constant)
    var whole = model
    whole.objective = priced.objective
    var options = options
    options.start = formulation.start(from: plan)
    var search = AimSearch(whole, priced, by: solver, within: deadline, options: options)
    try search.look(AimSearch.Way(strategy: .mirOnly, nodeLimit: subproblems))
    guard let bound = search.bound else { return nil }
    // One less than the bound, and a hair of what it is made of: the solver's arithmetic is not exact.
    let value = bound * Double(max(1, priced.grid)) + Double(constant)
    return Int((value - 1 - 1e-9 * abs(value)).rounded(.down))
  }

  /// What a row counts in this part: terms over its columns, and what is taken whatever is decided.
  private func terms(of row: Int, _ rows: SharedRows) -> (terms: [Term], fixed: Double) {
    switch rows.row(row) {
    case .limit(let limit):
      let terms = limit.weights.compactMap { weight in
        items[weight.item].map { Term(Double(weight.weight), $0) }
      }
      return (terms, 0)
    case .aim(let stage, let scale):
      let aim = objectives[stage]
      return (aim.terms.map { Term(Double($0.weight) / scale, $0.column) }, Double(aim.constant) / scale)
    }
  }

  private func point(_ values: [Double], _ stage: Int) -> Point {
    func value(of aim: StageObjective) -> Double {
      aim.terms.reduce(Double(aim.constant)) { $0 + Double($1.weight) * values[$1.column.index] }
    }
    return Point(
      value: value(of: objectives[stage]), kept: objectives[..<stage].map(value),
      items: items.map { $0.map { values[$0.index] } ?? 0 })
  }
}
