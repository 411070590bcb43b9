public import Languages
public import TrainingDomain

/// One way in which the input of a plan differs from that of another.
public struct InputDifference: Hashable, Sendable {
  /// What differs.
  public enum Kind: Hashable, Sendable {
    /// Only the later input has the entry.
    case added
    /// Only the earlier input has the entry.
    case removed
    /// Both have it, with other values: the field, its year where it has one, and the values; nil where none is given.
    case changed(InputField, Year?, before: InputValue?, after: InputValue?)
  }

  /// The part of the input.
  public let subject: InputSubject
  /// The entry's identifier; empty for the scenario as a whole.
  public let id: String
  /// The entry's name; its identifier where it has none.
  public let name: Wording
  /// What differs.
  public let kind: Kind

  /// Makes a difference.
  public init(_ subject: InputSubject, id: String, name: Wording, _ kind: Kind) {
    self.subject = subject
    self.id = id
    self.name = name
    self.kind = kind
  }
}
