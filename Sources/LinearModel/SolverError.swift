/// Why a question could not be put to a solver. That it has no answer is an outcome, not an error.
public struct SolverError: Error, Equatable, CustomStringConvertible {
  /// The kind of an error; an open set, so that a later kind still prints.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The kind in words, with hyphens.
    public let rawValue: String

    /// A kind by its words.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The kind in words, with hyphens.
    public var description: String { rawValue }

    /// The model has issues.
    public static let invalidModel = Code(rawValue: "invalid-model")
    /// An option has a value that makes no sense.
    public static let invalidOption = Code(rawValue: "invalid-option")
    /// The start is not a solution of the model.
    public static let infeasibleStart = Code(rawValue: "infeasible-start")
    /// The machine has no memory or no thread for a solve.
    public static let noResources = Code(rawValue: "no-resources")
  }

  /// What was being done, as in "solve model 'quota'".
  public var operation: String

  /// The kind of the error.
  public var code: Code

  /// The name of the row, column or option at fault; nil: no single one is.
  public var culprit: String?

  /// What is wrong, in one sentence.
  public var message: String

  /// All faults of the model when the code is `invalidModel`; else empty.
  public var issues: [ModelIssue]

  /// An error of a kind, with its evidence.
  public init(operation: String, code: Code, culprit: String? = nil, message: String, issues: [ModelIssue] = []) {
    self.operation = operation
    self.code = code
    self.culprit = culprit
    self.message = message
    self.issues = issues
  }

  /// The operation and what is wrong, for a reader.
  public var description: String {
    let more = issues.count > 1 ? " (and \(issues.count - 1) more)" : ""
    return "Cannot \(operation): \(message)\(more)"
  }
}
