/// Where amounts stand along a chart, in per cent of its width, exact to a hundredth.
struct ChartScale {
  /// The amount at the far end, above 0.
  let most: Int
  /// Where nothing and the most stand, in hundredths of a per cent.
  private let ends: (first: Int, last: Int)

  /// Makes a scale from 0 to an amount, over the whole width unless other ends are given.
  init(to most: Int, from first: Int = 0, upTo last: Int = 10_000) {
    self.most = max(1, most)
    ends = (first, last)
  }

  /// The place of an amount; amounts beyond the ends stand at the ends.
  func place(_ amount: Int) -> String { Self.percent(ends.first + hundredths(amount)) }

  /// The room from one amount to another.
  func room(from first: Int, to last: Int) -> String { Self.percent(hundredths(last) - hundredths(first)) }

  /// How far an amount is from nothing, in hundredths of a per cent.
  func hundredths(_ amount: Int) -> Int {
    let within = min(max(0, amount), most)
    return Int(Int128(within) * Int128(ends.last - ends.first) / Int128(most))
  }

  /// Hundredths of a per cent as they are written: `12.5%`.
  static func percent(_ hundredths: Int) -> String {
    let (whole, rest) = max(0, hundredths).quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(whole)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
