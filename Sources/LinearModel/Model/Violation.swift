/// A bound or row that a point does not keep.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
  /// The row or column, in the words of the model.
  public let culprit: String
  /// By how much it is broken; for an integer column, how far it is from whole.
  public let amount: Double

  /// The violation in a sentence.
  public var description: String { "\(culprit) is broken by \(amount)" }
}
