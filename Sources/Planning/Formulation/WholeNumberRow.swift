internal import TrainingDomain

/// A row of fractions written in whole numbers: every coefficient and the limit are multiplied by one denominator.
struct WholeNumberRow {
  let coefficients: [Int]
  let limit: Int

  /// The row `Σ shares ≤ limit · times`, the limit rounded down, which loses nothing for whole unknowns.
  init(_ shares: [Fraction], limit: Fraction, times: Int = 1) {
    let scale = shares.map(\.denominator).reduce(1) { $0 / Fraction.greatestCommonDivisor($0, $1) * $1 }
    let scaled = shares.map { $0.numerator * (scale / $0.denominator) }
    let divisor = max(1, scaled.reduce(0) { $0 == 0 ? $1 : Fraction.greatestCommonDivisor($0, $1) })
    coefficients = scaled.map { $0 / divisor }
    self.limit = (limit * (Fraction(scale * times, over: divisor) ?? .one)).timesRoundedDown(1)
  }
}
