public import Languages
public import TrainingDomain

/// Attainment as the documents word it: `63,68%/100% có trình độ đại học trở lên, đạt 63,68% mục tiêu đề ra`.
///
/// It is never capped, rounds half up to two decimals, and gives two values for a range, that of the lower bound first.
public struct AttainmentLine: Hashable, Sendable {
  /// What is divided by the target.
  public enum Convention: Hashable, Sendable, CaseIterable {
    /// The exact share, as the tables of the documents mostly do.
    case exactCounts
    /// The share already rounded to two decimals, as their running text does ("văn bản").
    case roundedPercentages
  }

  /// The actual share, in per cent.
  private let actual: Fraction
  /// The shares demanded, in per cent: one, or the two bounds of a range.
  private let targets: [Fraction]
  /// What is put before the shares demanded: `>` where they must be exceeded.
  private let sign: String
  private let convention: Convention

  /// Makes a line; nil for nobody, or for a target of nothing.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - base: of how many.
  ///   - targets: the share demanded, or both bounds of a range, lower first; 1 is everybody.
  ///   - comparator: how the share is compared.
  ///   - convention: what is divided by the target.
  public init?(
    count: Heads, of base: Heads, targets: [Fraction], comparator: Target.Comparator = .atLeast,
    convention: Convention = .exactCounts
  ) {
    guard let share = Fraction(count.count, over: base.count), (1...2).contains(targets.count),
      targets.allSatisfy({ $0 > .zero })
    else { return nil }
    actual = share * Fraction(100)
    self.targets = targets.map { $0 * Fraction(100) }
    sign = comparator == .moreThan ? ">" : ""
    self.convention = convention
  }

  /// The line in words.
  ///
  /// - Parameters:
  ///   - phrase: what is demanded, such as `có trình độ đại học trở lên`; empty for nothing.
  ///   - language: the language of the words and numbers.
  public func text(_ phrase: String, in language: Language) -> String {
    let demanded = sign + Self.joined(targets.map { Self.percent($0, in: language) })
    let shares = "\(Self.percent(actual, in: language))/\(demanded)" + (phrase.isEmpty ? "" : " \(phrase)")
    let attained = Self.joined(attainments.map { Self.percent($0, in: language) })
    return Wording(
      en: "\(shares), \(attained) of the target attained", vi: "\(shares), đạt \(attained) mục tiêu đề ra"
    ).text(in: language)
  }

  /// The attainment as a cell of a table prints it, always with two decimals: `127,37`, `38,10 - 33,33`.
  public func cell(in language: Language) -> String {
    Self.joined(attainments.map { Self.number($0, in: language, keepsZeros: true) })
  }

  /// The attainments in per cent, exact.
  private var attainments: [Fraction] {
    let share = convention == .exactCounts ? actual : Fraction(Self.hundredths(actual), over: 100) ?? actual
    return targets.compactMap { target in
      Fraction(target.denominator, over: target.numerator).map { share * $0 * Fraction(100) }
    }
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: " - ") }

  private static func percent(_ value: Fraction, in language: Language) -> String {
    number(value, in: language, keepsZeros: false) + "%"
  }

  /// Two decimals, which the running text leaves away from whole numbers only.
  static func number(_ value: Fraction, in language: Language, keepsZeros: Bool) -> String {
    let hundredths = hundredths(value)
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    var digits = ""
    for (position, digit) in String(whole).reversed().enumerated() {
      if position > 0 && position % 3 == 0 { digits.append(language == .vietnamese ? "." : ",") }
      digits.append(digit)
    }
    let grouped = String(digits.reversed())
    guard keepsZeros || rest > 0 else { return grouped }
    return grouped + (language == .vietnamese ? "," : ".") + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// A number in hundredths, rounded half up.
  private static func hundredths(_ value: Fraction) -> Int {
    (value + (Fraction(1, over: 200) ?? .zero)).timesRoundedDown(100)
  }
}
