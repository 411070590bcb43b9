internal import Languages
internal import TrainingDomain

/// Workloads as whole numbers of a common part, so that they add up without rounding.
struct LoadScale {
  /// How many parts make a full working load.
  let whole: Int128
  /// The load of every course in parts.
  let loads: [Int128]

  /// Loads of nine decimals and a few thirds and sevenths beside have a greater common part than this.
  private static let finest = 1_000_000_000_000

  /// Makes the scale of a problem's courses; nil where no common part is small enough to reckon with.
  init?(_ courses: [Course]) {
    var whole = 1
    for course in courses {
      let below = course.workload.denominator
      let product = whole.multipliedReportingOverflow(by: below / Self.commonDivisor(whole, below))
      guard !product.overflow, product.partialValue <= Self.finest else { return nil }
      whole = product.partialValue
    }
    self.whole = Int128(whole)
    loads = courses.map { Int128($0.workload.numerator) * Int128(whole / $0.workload.denominator) }
  }

  /// A load of so many parts as messages write it.
  func text(_ parts: Int128) -> Wording {
    let thousandths = (parts * 1000 + whole - 1) / whole
    let digits = String(thousandths % 1000)
    let decimals = String(repeating: "0", count: 3 - digits.count) + digits
    return Wording(en: "\(thousandths / 1000).\(decimals)", vi: "\(thousandths / 1000),\(decimals)")
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
