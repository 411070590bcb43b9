internal import TrainingDomain

extension Fraction {
  /// This number by another; nil where the other is not above zero.
  func divided(by other: Fraction) -> Fraction? {
    Fraction(other.denominator, over: other.numerator).map { self * $0 }
  }

  /// A count of a base, in per cent; nil where the base is not above zero.
  static func percent(_ count: Int, of base: Int) -> Fraction? {
    Fraction(count, over: base).map { $0 * Fraction(100) }
  }
}
