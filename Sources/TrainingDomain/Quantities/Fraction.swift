/// An exact rational number, kept in lowest terms with a positive denominator.
///
/// Thresholds, workloads and shares are fractions, so that no required head and no limit is ever decided by
/// floating point.
public struct Fraction: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The part above the line; it carries the sign.
  public let numerator: Int
  /// The part below the line, at least 1.
  public let denominator: Int

  /// Nothing.
  public static let zero = Fraction(0)
  /// The whole.
  public static let one = Fraction(1)

  /// Makes a whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// Makes a fraction; nil where the denominator is not positive.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0 else { return nil }
    self.init(reducing: numerator, over: denominator)
  }

  /// Makes a fraction of a decimal number or of `1/3`; nil where the text is neither or has over 9 decimals.
  public init?(text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let above = Int(halves[0]), let below = Int(halves[1]) else { return nil }
      self.init(above, over: below)
      return
    }
    var digits = Substring(text)
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }
    guard (1...2).contains(parts.count), isDigits else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 9, let value = Int(parts[0] + decimals) else { return nil }
    let scale = (0..<decimals.utf8.count).reduce(1) { scale, _ in scale * 10 }
    self.init(isNegative ? -value : value, over: scale)
  }

  /// A hundredth of this number: 95 becomes 0.95.
  public var asPercent: Fraction { Fraction(reducing: numerator, over: denominator * 100) }

  /// The greatest whole number not above `count` times this fraction.
  public func timesRoundedDown(_ count: Int) -> Int {
    let product = Int128(numerator) * Int128(count)
    let below = Int128(denominator)
    let quotient = product / below
    return Int(product % below < 0 ? quotient - 1 : quotient)
  }

  /// The least whole number not below `count` times this fraction.
  public func timesRoundedUp(_ count: Int) -> Int {
    -Fraction(reducing: -numerator, over: denominator).timesRoundedDown(count)
  }

  /// The nearest floating-point number, for display and for the solver's relaxation only.
  public var approximation: Double { Double(numerator) / Double(denominator) }

  /// The fraction as a decimal where it is one of up to nine places, otherwise as `1/3`.
  public var description: String {
    if denominator == 1 { return String(numerator) }
    var scale = 1
    for places in 1...9 {
      scale *= 10
      guard scale % denominator == 0 else { continue }
      let scaled = abs(numerator) * (scale / denominator)
      let digits = String(scaled % scale)
      let padding = String(repeating: "0", count: places - digits.count)
      return "\(numerator < 0 ? "-" : "")\(scaled / scale).\(padding)\(digits)"
    }
    return "\(numerator)/\(denominator)"
  }

  /// Compares by cross multiplication, without rounding.
  public static func < (left: Self, right: Self) -> Bool {
    Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
  }

  /// The exact sum.
  public static func + (left: Self, right: Self) -> Self {
    let divisor = greatestCommonDivisor(left.denominator, right.denominator)
    let scale = right.denominator / divisor
    let numerator = left.numerator * scale + right.numerator * (left.denominator / divisor)
    return Fraction(reducing: numerator, over: left.denominator * scale)
  }

  /// The exact difference.
  public static func - (left: Self, right: Self) -> Self {
    left + Fraction(reducing: -right.numerator, over: right.denominator)
  }

  /// The exact product.
  public static func * (left: Self, right: Self) -> Self {
    let first = Fraction(reducing: left.numerator, over: right.denominator)
    let second = Fraction(reducing: right.numerator, over: left.denominator)
    return Fraction(reducing: first.numerator * second.numerator, over: first.denominator * second.denominator)
  }

  /// The greatest whole number that divides both; never less than 1.
  public static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (a, b) = (left.magnitude, right.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, Int(a))
  }

  /// Lowest terms of a fraction whose denominator is known to be positive.
  private init(reducing numerator: Int, over denominator: Int) {
    let divisor = Fraction.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }
}
