/// One fault of a model that has to be mended before it can be solved.
public struct ModelIssue: Hashable, Sendable, CustomStringConvertible {
  /// The kind of a fault; an open set, so that a later kind still prints.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The kind in words, with hyphens.
    public let rawValue: String

    /// A kind by its words.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The kind in words, with hyphens.
    public var description: String { rawValue }

    /// The model has no columns.
    public static let emptyModel = Code(rawValue: "empty-model")
    /// The model has more entries than the solver interface can count.
    public static let tooLarge = Code(rawValue: "too-large")
    /// A number is NaN or infinite.
    public static let notFinite = Code(rawValue: "not-finite")
    /// A number is so large that whole numbers near it are no longer exact.
    public static let hugeNumber = Code(rawValue: "huge-number")
    /// A column occurs twice in one row or in the objective.
    public static let duplicateEntry = Code(rawValue: "duplicate-entry")
    /// Two columns, or two rows, share a name.
    public static let duplicateName = Code(rawValue: "duplicate-name")
    /// A name is empty, too long, or has blanks or control characters.
    public static let wildName = Code(rawValue: "wild-name")
    /// A lower bound exceeds the upper one.
    public static let crossedBounds = Code(rawValue: "crossed-bounds")
    /// No whole number lies between the bounds of an integer column.
    public static let noWholeNumber = Code(rawValue: "no-whole-number")
    /// A term names a column that this model does not have.
    public static let foreignVariable = Code(rawValue: "foreign-variable")
    /// A row is bounded on neither side.
    public static let unboundedConstraint = Code(rawValue: "unbounded-constraint")
  }

  /// The kind of the fault.
  public var code: Code

  /// The name of the column, row or model at fault.
  public var culprit: String

  /// The fault in a sentence that names the culprit.
  public var message: String

  /// A fault of a kind, with the name at fault and a sentence about it.
  public init(code: Code, culprit: String, message: String) {
    self.code = code
    self.culprit = culprit
    self.message = message
  }

  /// The sentence.
  public var description: String { message }
}
