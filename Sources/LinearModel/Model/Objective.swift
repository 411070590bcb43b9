/// What a model seeks.
public struct Objective: Hashable, Sendable {
  /// Which end is sought.
  public enum Sense: Hashable, Sendable {
    /// The least value.
    case minimize
    /// The greatest value.
    case maximize
  }

  /// Which end is sought.
  public var sense: Sense
  /// The terms; no column stands in two of them.
  public var terms: [Term]
  /// What is added whatever the columns are.
  public var constant: Double

  /// Makes an objective.
  public init(sense: Sense = .minimize, terms: [Term] = [], constant: Double = 0) {
    self.sense = sense
    self.terms = terms
    self.constant = constant
  }
}
