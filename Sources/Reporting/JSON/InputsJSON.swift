internal import TrainingDomain

/// The files a plan was made from, in the JSON of whatever tells of the plan.
enum InputsJSON {
  /// The field `inputs`; null where the problem was not read from files.
  static func field(of problem: PlanningProblem) -> (String, JSONValue) {
    guard let inputs = problem.inputs else { return ("inputs", .null) }
    let files = inputs.files.map { JSONValue.fields([("file", .string($0.path)), ("sha256", .string($0.sha256))]) }
    return ("inputs", .fields([("sha256", .string(inputs.fingerprint)), ("files", .array(files))]))
  }
}
