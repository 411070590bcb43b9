/// Something that solves linear models with integer columns: a value goes in, a value comes out.
public protocol MILPSolver: Sendable {
  /// Solves a model.
  ///
  /// Infeasible models and limits are outcomes; an error means the question could not be asked.
  func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome
}

extension MILPSolver {
  /// Refuses models and options that no solver should be asked about.
  public func refuseNonsense(_ model: LinearModel, _ options: SolveOptions) throws(SolverError) {
    let issues = model.issues()
    if let first = issues.first {
      let all = issues.prefix(20).map(\.description).joined(separator: "; ")
      let more = issues.count > 20 ? "; and \(issues.count - 20) more" : ""
      throw SolverError(.invalidModel, culprit: first.culprit, all + more)
    }
    if let limit = options.timeLimit, limit < .zero {
      throw SolverError(.invalidOption, culprit: "timeLimit", "the time limit is negative")
    }
    if !options.relativeGap.isFinite || options.relativeGap < 0 {
      throw SolverError(.invalidOption, culprit: "relativeGap", "the gap is not a number of at least zero")
    }
    if let memory = options.memoryLimitMegabytes, memory < 1 {
      throw SolverError(.invalidOption, culprit: "memoryLimitMegabytes", "the memory limit is under one megabyte")
    }
    for variable in options.branchFirst where !model.variables.indices.contains(variable.index) {
      throw SolverError(.invalidOption, culprit: "branchFirst", "column number \(variable.index) is not of the model")
    }
    if let start = options.start, let worst = model.violations(of: start).first {
      throw SolverError(.infeasibleStart, culprit: worst.culprit, "the start breaks the model: \(worst)")
    }
  }
}
