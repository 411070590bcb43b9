internal import TrainingDomain

/// Whole numbers that give a printed share.
enum FittingCount {
  /// The whole number nearest to a printed share of a base.
  static func nearest(to printed: PrintedNumber, of base: Int) -> Int {
    let exact = printed.value * Fraction(base)
    return PrintedNumber(rounding: exact.asPercent, decimals: 0).value.timesRoundedDown(1)
  }

  /// The count that gives a printed share of a base at its printed precision; nil where none does.
  static func count(for printed: PrintedNumber, of base: Int) -> Int? {
    let near = nearest(to: printed, of: base)
    guard near <= base, let exact = Fraction.percent(near, of: base), printed.isRounded(from: exact) else { return nil }
    return near
  }

  /// The bases up to a greatest one of which every share can be had, least first, at most so many.
  static func commonBases(of shares: [PrintedNumber], upTo greatest: Int, most: Int = 6) -> [Int] {
    var found: [Int] = []
    for base in stride(from: 1, through: min(greatest, 1000), by: 1)
    where shares.allSatisfy({ count(for: $0, of: base) != nil }) {
      found.append(base)
      if found.count == most { break }
    }
    return found
  }
}
