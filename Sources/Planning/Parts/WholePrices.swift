/// Prices as whole numbers, so that what they prove is exact.
struct WholePrices: Sendable {
  /// The price of one of an aim's scale.
  let unit = 100
  private let prices: [Int]

  /// The prices nearest to some.
  init(near prices: [Double]) {
    let unit = Double(unit)
    self.prices = prices.map { Int(($0 * unit).rounded()) }
  }

  subscript(row: Int) -> Int { prices[row] }
}
