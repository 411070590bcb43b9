public import Languages
public import TrainingDomain

/// A number as a document prints it: its value and with how many decimals it stands there.
public struct PrintedNumber: Hashable, Sendable {
  /// The value.
  public let value: Fraction
  /// How many decimals are printed.
  public let decimals: Int

  /// Most decimals that are read; what follows is reckoned exactly.
  private static let mostDecimals = 4
  private static let mostDigits = 6

  /// Reads a number with decimal comma and thousands dots, perhaps followed by `%`: `63,68`, `1.029,31`, `4`.
  ///
  /// Nil where it is none: a decimal point is refused, for `1.029` is a thousand and more in the documents.
  public init?(_ text: String) {
    var digits = Substring(text)
    if digits.hasSuffix("%") { digits.removeLast() }
    while digits.last == " " { digits.removeLast() }
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let groups = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard isGrouped, groups.count == 1 || (1...3).contains(groups[0].utf8.count) else { return nil }
    let whole = groups.joined()
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    guard !whole.isEmpty, whole.utf8.count <= Self.mostDigits, decimals.utf8.count <= Self.mostDecimals,
      halves.count == 1 || !decimals.isEmpty,
      (whole + decimals).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(whole + decimals), let value = Fraction(number, over: Self.scale(decimals.utf8.count))
    else { return nil }
    self.value = value
    self.decimals = decimals.utf8.count
  }

  /// An exact number rounded half up; never negative.
  public init(rounding exact: Fraction, decimals: Int) {
    self.init(exact, decimals: decimals, addingHalf: true)
  }

  /// An exact number with what follows its last decimal simply left away.
  init(cuttingOff exact: Fraction, decimals: Int) {
    self.init(exact, decimals: decimals, addingHalf: false)
  }

  private init(_ exact: Fraction, decimals: Int, addingHalf: Bool) {
    let below = Int128(exact.denominator)
    let twice = 2 * Int128(max(0, exact.numerator)) * Int128(Self.scale(decimals)) + (addingHalf ? below : 0)
    value = Fraction(Int(min(twice / (2 * below), Int128(Int.max))), over: Self.scale(decimals)) ?? .zero
    self.decimals = decimals
  }

  /// Whether this is an exact number rounded half up to the printed decimals.
  func isRounded(from exact: Fraction) -> Bool { self == Self(rounding: exact, decimals: decimals) }

  /// Whether this is an exact number cut off after the printed decimals, where rounding would give another.
  func isCutOff(from exact: Fraction) -> Bool {
    self == Self(cuttingOff: exact, decimals: decimals) && !isRounded(from: exact)
  }

  /// Half of the last printed place: how far rounding can have moved the number.
  var tolerance: Fraction { Fraction(1, over: 2 * Self.scale(decimals)) ?? .zero }

  /// The number as it is written in a language: `63,68` in Vietnamese, `63.68` in English.
  public func text(in language: Language) -> String {
    let scale = Self.scale(decimals)
    let scaled = value.timesRoundedDown(scale)
    let whole = Self.grouped(scaled / scale, in: language)
    guard decimals > 0 else { return whole }
    let digits = String(scaled % scale)
    let padding = String(repeating: "0", count: decimals - digits.count)
    return whole + (language == .vietnamese ? "," : ".") + padding + digits
  }

  /// A whole number that is not negative, with a mark after every third digit.
  static func grouped(_ number: Int, in language: Language) -> String {
    var out = ""
    let digits = String(number)
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { out += language == .vietnamese ? "." : "," }
      out.append(digit)
    }
    return out
  }

  private static func scale(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { scale, _ in scale * 10 } }
}
