internal import TrainingDomain

/// A source whose money is set to a total over the years.
struct MoneyScale {
  private let source: FundingSource
  private let years: [Year]
  private let isPooled: Bool

  init(_ source: FundingSource, over years: [Year], isPooled: Bool) {
    self.source = source
    self.years = years
    self.isPooled = isPooled
  }

  /// What the source grants in all.
  var granted: Dong { source.granted(over: years) }

  /// Whether the money can be changed: there must be some to be scaled.
  var isScalable: Bool { isPooled ? !years.isEmpty : granted > .zero }

  /// The source with so much money in all: each year's share rounded down to whole đồng, or one pot.
  func source(with total: Dong) -> FundingSource {
    if isPooled {
      return source.granting(years.prefix(1).map { YearlyDong(year: $0, amount: total) }, carryingOver: true)
    }
    let factor = Fraction(total.amount, over: max(1, granted.amount)) ?? .zero
    return source.granting(
      years.map { YearlyDong(year: $0, amount: Dong(factor.timesRoundedDown(source.limit(in: $0).amount))) })
  }

  /// The source with as much money as could be spent, in the years in which it has any.
  func ample(_ most: Dong) -> FundingSource {
    if isPooled { return source(with: most) }
    return source.granting(
      years.filter { source.limit(in: $0) > .zero }.map { YearlyDong(year: $0, amount: most) })
  }

  /// Whether a total pays what is spent in each year.
  func admits(_ spent: [YearlyDong], with total: Dong) -> Bool {
    let scaled = source(with: total)
    var left = Dong.zero
    for year in years {
      left = (scaled.carriesOver ? left : .zero) + scaled.limit(in: year)
      left = left - spent.filter { $0.year == year }.map(\.amount).reduce(.zero, +)
      if left < .zero { return false }
    }
    return true
  }

  /// The least total that pays what is spent in each year; every year with spending must have money.
  func least(for spent: [YearlyDong]) -> Dong {
    var low = spent.map(\.amount).reduce(.zero, +).amount
    var high = max(low, granted.amount)
    while !admits(spent, with: Dong(high)), high < Int.max / 4 { high *= 2 }
    while low < high {
      let middle = (low + high) / 2
      if admits(spent, with: Dong(middle)) { high = middle } else { low = middle + 1 }
    }
    return Dong(low)
  }
}
