/// Why a model could not even be asked about.
public struct SolverError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name of the reason; the set is open.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name.
    public let rawValue: String
    /// Makes a code of its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The model breaks a rule of models.
    public static let invalidModel = Code(rawValue: "invalid-model")
    /// An option makes no sense.
    public static let invalidOption = Code(rawValue: "invalid-option")
    /// The start breaks the model.
    public static let infeasibleStart = Code(rawValue: "infeasible-start")
    /// The solver ended in a way that would have ended the process.
    public static let solverFault = Code(rawValue: "solver-fault")
  }

  /// Why.
  public let code: Code
  /// The row, column or option at fault; nil where none can be named.
  public let culprit: String?
  /// What is wrong, in a sentence.
  public let message: String

  /// Makes an error.
  public init(_ code: Code, culprit: String? = nil, _ message: String) {
    self.code = code
    self.culprit = culprit
    self.message = message
  }

  /// The error on a line.
  public var description: String { "\(code.rawValue): \(message)" }
}
