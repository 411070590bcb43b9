internal import LinearModel

/// What a case finds wrong, collected so that one run shows everything.
struct Findings {
  private(set) var sentences: [String] = []

  /// Adds a sentence.
  mutating func note(_ sentence: String) {
    sentences.append(sentence)
  }

  /// Adds the sentence if the condition does not hold.
  mutating func expect(_ condition: Bool, _ sentence: @autoclosure () -> String) {
    if !condition { note(sentence()) }
  }

  /// Expects two values to be equal.
  mutating func expect<Value: Equatable>(_ what: String, _ value: Value, is wanted: Value) {
    expect(value == wanted, "\(what) is \(value), not \(wanted)")
  }

  /// Expects a number, up to a relative rounding error.
  mutating func expect(_ what: String, _ value: Double?, near wanted: Double, tolerance: Double = 1e-7) {
    let isNear = value.map { abs($0 - wanted) <= tolerance * (1 + abs(wanted)) } ?? false
    expect(isNear, "\(what) is \(value.map { "\($0)" } ?? "absent"), not \(wanted)")
  }

  /// Expects a proven optimum with this objective that the model itself confirms.
  mutating func expectOptimum(
    _ outcome: SolveOutcome, of model: LinearModel, objective: Double, tolerance: Double = 1e-7
  ) {
    expect("the termination", outcome.termination, is: .optimal)
    expect("the objective", outcome.objective, near: objective, tolerance: tolerance)
    expect("the bound", outcome.bestBound, near: objective, tolerance: tolerance)
    expectSound(outcome, of: model)
  }

  /// Expects whatever solution there is to be one, and the bound to respect it.
  mutating func expectSound(_ outcome: SolveOutcome, of model: LinearModel) {
    guard let incumbent = outcome.incumbent else {
      expect(outcome.objective == nil, "there is an objective without a solution")
      return
    }
    for violation in model.violations(of: incumbent) { note("the solution is none: \(violation)") }
    let value = model.objectiveValue(at: incumbent)
    expect("the objective", outcome.objective, is: value)
    for (column, number) in zip(model.variables, incumbent) where column.kind == .integer {
      expect(number == number.rounded(), "integer column \(column.name) is \(number)")
    }
    if let bound = outcome.bestBound {
      expect(!model.isBetter(value, than: bound), "the objective \(value) is better than the bound \(bound)")
    }
  }

  /// Expects the solver to refuse, with this code and culprit.
  mutating func expectRefusal(
    _ code: SolverError.Code, culprit: String?, _ body: () throws -> SolveOutcome
  ) {
    do {
      let outcome = try body()
      note("answered \(outcome.termination) instead of refusing with \(code)")
    } catch let error as SolverError {
      expect("the code", error.code, is: code)
      expect("the culprit", error.culprit, is: culprit)
    } catch {
      note("unexpected error: \(error)")
    }
  }
}
