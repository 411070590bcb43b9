/// A model and options that have been checked, ready for a solver.
///
/// The one place where questions are refused, so that all solvers refuse the same ones with the same words.
public struct SolveRequest: Sendable {
  /// A model without issues.
  public let model: LinearModel

  /// Options that make sense for the model. A start has whole integer columns.
  public let options: SolveOptions

  /// Checks a model and options.
  ///
  /// - Throws: `SolverError` for a model with issues, an option out of its range, or a start that is no solution.
  public init(_ model: LinearModel, options: SolveOptions) throws(SolverError) {
    let operation = "solve model \(NameRule.quoted(model.name))"
    let issues = model.issues()
    if let first = issues.first {
      throw SolverError(
        operation: operation, code: .invalidModel, culprit: first.culprit, message: first.message, issues: issues)
    }
    if let (option, message) = Self.fault(in: options, for: model) {
      throw SolverError(operation: operation, code: .invalidOption, culprit: option, message: message)
    }
    var options = options
    if let start = options.start {
      if let violation = model.violations(of: start).first {
        throw SolverError(
          operation: operation, code: .infeasibleStart, culprit: violation.culprit,
          message: "The start is no solution. \(violation)")
      }
      let objective = model.objectiveValue(at: start)
      if let cutOff = options.cutOff, model.isBetter(cutOff, than: objective) {
        throw SolverError(
          operation: operation, code: .infeasibleStart, culprit: "cutOff",
          message:
            "The start's objective \(NumberText.of(objective)) is worse than the cut-off \(NumberText.of(cutOff)).")
      }
      options.start = model.roundingIntegers(in: start)
    }
    self.model = model
    self.options = options
  }

  private static func fault(in options: SolveOptions, for model: LinearModel) -> (option: String, message: String)? {
    if let limit = options.timeLimit, limit < .zero {
      return ("timeLimit", "The time limit \(limit) is negative.")
    }
    if let limit = options.nodeLimit, limit < 1 {
      return ("nodeLimit", "The node limit \(limit) is not positive.")
    }
    if !(options.relativeGap >= 0 && options.relativeGap.isFinite) {
      return ("relativeGap", "The relative gap \(options.relativeGap) is neither zero nor a positive number.")
    }
    if let limit = options.memoryLimitMegabytes, limit < 1 {
      return ("memoryLimitMegabytes", "The memory limit of \(limit) megabytes is not positive.")
    }
    if let cutOff = options.cutOff, !(abs(cutOff) <= LinearModel.largestNumber) {
      return ("cutOff", "The cut-off \(cutOff) is not a number of reasonable size.")
    }
    for variable in options.branchOrder {
      guard model.variables.indices.contains(variable.index) else {
        return ("branchOrder", "The branch order names column number \(variable.index), which the model does not have.")
      }
      guard model[variable].kind == .integer else {
        let name = NameRule.quoted(model[variable].name)
        return ("branchOrder", "The branch order names column \(name), which is not an integer column.")
      }
    }
    return nil
  }
}
