internal import CGLPK
internal import LinearModel

/// Reads a raw result against the model: points are rounded and checked, objectives recomputed, bounds made valid.
enum TrustedOutcome {
  /// An outcome to hand out, or why it cannot be trusted.
  enum Reading {
    case trusted(SolveOutcome)
    case doubtful(String)
  }

  static func reading(_ raw: RawResult, of model: LinearModel, _ options: SolveOptions) -> Reading {
    guard let termination = termination(of: raw.end) else { return .doubtful(raw.message) }
    var outcome = SolveOutcome(termination: termination, rawStatus: rawStatus(raw))
    let sign = model.objective.sense == .minimize ? 1.0 : -1.0
    let constant = model.objective.constant
    if let point = raw.relaxation {
      let reduced = raw.reducedCosts.map { sign * $0 }
      outcome.relaxation = Relaxation(
        point: point, objective: sign * raw.relaxationObjective + constant, reducedCosts: reduced)
    }
    let isContinuous = !model.hasIntegers
    if let found = isContinuous && termination == .optimal ? raw.relaxation : raw.incumbent {
      let point = snapped(found, to: model)
      if let worst = model.violations(of: point).first { return .doubtful("the solver's point: \(worst)") }
      outcome.incumbent = point
      outcome.objective = model.objectiveValue(at: point)
    } else if termination == .optimal && !options.relaxationOnly {
      return .doubtful("an optimum without a point")
    }
    outcome.bestBound = raw.bound.map { sign * rounded($0, of: model) + constant }
    return .trusted(completed(outcome, model, options))
  }

  /// Whole columns become exactly whole; others go onto the bound they stand within a hair of.
  private static func snapped(_ point: [Double], to model: LinearModel) -> [Double] {
    zip(model.variables, point).map { column, value in
      if column.kind == .integer { return value.rounded() + 0 }
      if let lower = column.lower, value < lower { return lower }
      if let upper = column.upper, value > upper { return upper }
      return value
    }
  }

  /// A bound on a sum of whole columns with whole coefficients is rounded up to the next whole number.
  private static func rounded(_ bound: Double, of model: LinearModel) -> Double {
    let isWhole = model.objective.terms.allSatisfy { term in
      model.variables[term.variable.index].kind == .integer && Int(exactly: term.coefficient) != nil
    }
    guard isWhole, abs(bound) < 1e15 else { return bound }
    return (bound - 1e-6 * max(1, abs(bound) * 1e-3)).rounded(.up)
  }

  /// Puts point, bound and reason in accord: a better start is kept, and a bound that meets the point is a proof.
  private static func completed(_ found: SolveOutcome, _ model: LinearModel, _ options: SolveOptions) -> SolveOutcome {
    var outcome = found
    let isLess = model.objective.sense == .minimize
    if let start = options.start, outcome.termination != .infeasible, !options.relaxationOnly {
      let value = model.objectiveValue(at: start)
      if outcome.objective.map({ isLess ? value < $0 : value > $0 }) ?? true {
        outcome.incumbent = start
        outcome.objective = value
      }
    }
    guard let objective = outcome.objective else { return outcome }
    if outcome.termination == .optimal { outcome.bestBound = objective }
    if let bound = outcome.bestBound, isLess ? bound >= objective : bound <= objective {
      outcome.bestBound = objective
      outcome.termination = .optimal
    }
    return outcome
  }

  private static func termination(of end: cglpk_end) -> Termination? {
    switch end {
    case CGLPK_END_OPTIMAL: .optimal
    case CGLPK_END_GAP: .gapReached
    case CGLPK_END_INFEASIBLE: .infeasible
    case CGLPK_END_UNBOUNDED: .unbounded
    case CGLPK_END_TIME: .timeLimit
    case CGLPK_END_CANCELLED: .cancelled
    case CGLPK_END_MEMORY: .memoryLimit
    default: nil
    }
  }

  private static func rawStatus(_ raw: RawResult) -> String {
    raw.message.isEmpty ? "GLPK end \(raw.end.rawValue)" : raw.message
  }
}
