internal import TrainingDomain

/// The bases of which a count is a printed share.
enum FittingBase: Hashable, Sendable {
  /// No whole number: the nearest gives something else.
  case none(nearest: Int)
  /// One only.
  case only(Int)
  /// Several, from the first to the last.
  case several(ClosedRange<Int>)
  /// Nothing can be said: the share or the count is nothing.
  case unknown

  /// Looks for the bases, not below the count itself.
  init(of count: Int, printed: PrintedNumber) {
    let whole = Fraction(100 * count)
    guard count > 0, printed.value > printed.tolerance, let about = whole.divided(by: printed.value),
      let longest = whole.divided(by: printed.value - printed.tolerance)
    else { self = .unknown; return }
    let nearest = max(count, PrintedNumber(rounding: about, decimals: 0).value.timesRoundedDown(1))
    func fits(_ base: Int) -> Bool { Fraction.percent(count, of: base).map(printed.isRounded) == true }
    guard fits(nearest) else { self = .none(nearest: nearest); return }
    // The bases that fit lie side by side, for the share falls as the base grows.
    var first = nearest
    var last = nearest
    let limit = longest.timesRoundedUp(1)
    while first > count, nearest - first < Self.widest, fits(first - 1) { first -= 1 }
    while last < limit, last - nearest < Self.widest, fits(last + 1) { last += 1 }
    self = first == last ? .only(first) : .several(first...last)
  }

  private static let widest = 1000
}
