internal import LinearModel

/// A solve in which no tolerance of GLPK decides: rows of large numbers are written in digits where they could, and a
/// best value too large for GLPK to tell from the next is proven by asking for a better one.
struct ExactSolve {
  private let model: LinearModel
  private let options: SolveOptions
  private let begin = ContinuousClock.now

  /// Steps of the objective from which on GLPK may take two values for one: its tolerance is 1e-9 of the value.
  private static let manySteps = 1e8

  /// Rows with numbers of this size are written in digits from the start, for their tolerance is hundreds of units; those
  /// of a smaller size where an answer is in doubt.
  private static let hugeNumber = 5_000_000_000

  init(_ request: SolveRequest) {
    model = request.model
    options = request.options
  }

  func outcome() throws(SolverError) -> SolveOutcome {
    var (whole, solving) = (model, options)
    if let cutOff = solving.cutOff, let step, isLarge(cutOff, step) {
      whole.keepBelow(cutOff)
      solving.cutOff = nil
    }
    let outcome = try solve(whole, solving)
    guard outcome.termination == .optimal, !options.relaxationOnly, let step, let value = outcome.objective,
      isLarge(value, step)
    else { return outcome }
    return try proven(outcome, step, whole, solving)
  }

  /// Looks for better values until there is none.
  private func proven(
    _ first: SolveOutcome, _ step: Int, _ whole: LinearModel, _ given: SolveOptions
  ) throws(SolverError) -> SolveOutcome {
    var best = first
    var solving = given
    solving.start = nil
    solving.knownBound = nil
    solving.relativeGap = 0
    while let value = best.objective {
      var better = whole
      better.keepBelow(value - Double(step))
      solving.timeLimit = given.timeLimit.map { max(.zero, $0 - begin.duration(to: .now)) }
      let found = try solve(better, solving)
      best.nodes += found.nodes
      best.rawStatus += "; better: \(found.rawStatus)"
      if found.termination == .infeasible {
        best.bestBound = value
        return best
      }
      if let point = found.incumbent, let objective = found.objective {
        best.incumbent = point
        best.objective = objective
      }
      guard found.termination == .optimal else {
        // What GLPK took for proven holds but for its tolerance, and that is said.
        best.termination = found.termination
        let claimed = first.objective ?? value
        best.bestBound = model.tightened(bound: claimed - 1e-6 * (1 + abs(claimed)))
        return best
      }
    }
    return best
  }

  private func solve(_ model: LinearModel, _ options: SolveOptions) throws(SolverError) -> SolveOutcome {
    // Prices of a relaxation are those of the rows as they stand, and no tolerance of it decides anything.
    if !options.relaxationOnly, let digits = DigitModel(model, from: Self.hugeNumber) {
      return try solve(digits, options)
    }
    var search = Search(try SolveRequest(model, options: options))
    let outcome = try search.outcome()
    guard isInDoubt(outcome, search, options), let digits = DigitModel(model) else { return outcome }
    var options = options
    options.timeLimit = options.timeLimit.map { max(.zero, $0 - begin.duration(to: .now)) }
    return try solve(digits, options)
  }

  private func solve(_ digits: DigitModel, _ given: SolveOptions) throws(SolverError) -> SolveOutcome {
    var options = given
    options.start = given.start.map(digits.extended)
    var search = Search(try SolveRequest(digits.model, options: options))
    return digits.whole(try search.outcome())
  }

  /// Whether an answer may owe something to a tolerance: a solution failed its check and nothing better came of it, or
  /// there is said to be none at all.
  private func isInDoubt(_ outcome: SolveOutcome, _ search: Search, _ options: SolveOptions) -> Bool {
    guard model.hasIntegers, !options.relaxationOnly else { return false }
    switch outcome.termination {
    case .optimal, .gapReached, .cancelled, .memoryLimit, .unbounded: return false
    case .infeasible: return search.hasRefused || options.cutOff == nil
    default: return search.hasRefused
    }
  }

  /// The step between values of the objective, where they are whole and the least is best.
  private var step: Int? {
    model.objective.sense == .minimize ? ExactSum.step(of: model.objective.terms, in: model) : nil
  }

  private func isLarge(_ value: Double, _ step: Int) -> Bool { abs(value) / Double(step) >= Self.manySteps }
}

extension LinearModel {
  /// Adds the row that allows only values of the objective up to one.
  fileprivate mutating func keepBelow(_ value: Double) {
    addConstraint("better", objective.terms, upper: (value - objective.constant).rounded(.down))
  }
}
