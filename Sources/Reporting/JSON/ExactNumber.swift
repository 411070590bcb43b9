internal import TrainingDomain

/// Numbers that are not whole, written without floating point.
enum ExactNumber {
  /// A fraction as a JSON number where it is a decimal, otherwise as the text `"1/3"`.
  static func json(_ fraction: Fraction) -> JSONValue {
    if fraction.denominator == 1 { return .integer(fraction.numerator) }
    let digits = fraction.description
    return digits.utf8.contains(UInt8(ascii: "/")) ? .string(digits) : .decimal(digits)
  }

  /// A ratio rounded half up to so many decimals, without trailing zeros; never negative.
  static func rounded(_ numerator: Int, over denominator: Int, places: Int) -> String {
    guard denominator > 0, numerator >= 0 else { return "0" }
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let below = Int128(denominator)
    let scaled = (2 * Int128(numerator) * scale + below) / (2 * below)
    var decimals = String(scaled % scale)
    decimals = String(repeating: "0", count: max(0, places - decimals.count)) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return decimals.isEmpty || places == 0 ? "\(scaled / scale)" : "\(scaled / scale).\(decimals)"
  }

  /// A share as percent, rounded half up to so many decimals.
  static func percent(_ share: Fraction, places: Int) -> String {
    // A hundredfold share keeps its denominator where that has no factor of 100.
    let divisor = Fraction.greatestCommonDivisor(100, share.denominator)
    return rounded(share.numerator * (100 / divisor), over: share.denominator / divisor, places: places)
  }

  /// A gap as a JSON number; null where it is none.
  static func gap(_ gap: Double) -> JSONValue {
    guard gap.isFinite else { return .null }
    return gap == 0 ? .integer(0) : .decimal("\(gap)")
  }
}
