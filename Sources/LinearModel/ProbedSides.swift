/// The bounds of a model's root on either side of a fractional sum of whole columns: the sum at most the whole number
/// below its value, or at least the one above. A side without any solution has an infinitely bad bound.
public struct ProbedSides: Equatable, Sendable {
  /// The bound where the sum is at most the whole number below its value.
  public var below: Double
  /// The bound where the sum is at least the whole number above its value.
  public var above: Double

  /// Bounds on both sides.
  public init(below: Double, above: Double) {
    self.below = below
    self.above = above
  }
}
