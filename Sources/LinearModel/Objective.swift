/// What a model is solved for: the least or the greatest value of a sum.
public struct Objective: Equatable, Sendable {
  /// Which end of the scale is sought.
  public enum Sense: Hashable, Sendable {
    /// The least value is best.
    case minimize

    /// The greatest value is best.
    case maximize
  }

  /// Which end of the scale is sought.
  public var sense: Sense

  /// The summands; no column may occur twice.
  public var terms: [Term]

  /// A number added to the sum; it changes no solution, only the value reported.
  public var constant: Double

  /// The objective `constant` plus the sum of `terms`.
  public init(_ sense: Sense = .minimize, _ terms: [Term] = [], constant: Double = 0) {
    self.sense = sense
    self.terms = terms
    self.constant = constant
  }
}
