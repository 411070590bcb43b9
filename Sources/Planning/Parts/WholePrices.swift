/// Prices of shared items as whole numbers, so that what they prove is exact.
///
/// Every item's price is rounded down and that of all there is rounded up: plans take no less than nothing of an item, so
/// what is proven with these prices holds with the prices they come from.
struct WholePrices: Sendable {
  /// So many make one of the aim's scale.
  let unit = 100
  /// The price of one of each item.
  let items: [Int]
  /// The price of all there is.
  let total: Int

  /// The prices that belong to prices of limits.
  init(near prices: [Double], of shared: SharedLimits) {
    var items = Array(repeating: 0.0, count: shared.items.count)
    var total = 0.0
    for (price, limit) in zip(prices, shared.limits) {
      for weight in limit.weights { items[weight.item] += price * Double(weight.weight) }
      total += price * Double(limit.capacity)
    }
    let unit = Double(unit)
    self.items = items.map { Int(($0 * unit * (1 - 1e-12)).rounded(.down)) }
    self.total = Int((total * unit * (1 + 1e-12)).rounded(.up))
  }
}
