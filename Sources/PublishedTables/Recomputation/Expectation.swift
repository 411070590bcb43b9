internal import TrainingDomain

/// What a quotient of two shares should be under both conventions of the documents.
struct Expectation: Hashable, Sendable {
  /// How a printed quotient comes about.
  enum Verdict: Hashable, Sendable {
    /// Right: the exact counts give it.
    case fromCounts
    /// Right: only the printed, rounded percentages give it.
    case fromPrinted
    /// Neither gives it.
    case wrong
  }

  /// The exact values the counts can give, one list for each share they can mean, the likeliest first.
  let fromCounts: [[Fraction]]
  /// The values the printed percentages give; empty where one of them is blank.
  let fromPrinted: [Fraction]

  /// What a share comes to against one demanded share or two.
  static func attainment(_ share: TableShare, of target: PrintedSpan) -> Self {
    Self(
      fromCounts: share.exact.compactMap { quotients($0, target) },
      fromPrinted: share.percent.flatMap { quotients($0.value.value, target) } ?? [])
  }

  /// What a share comes to against that of the base year.
  static func ratio(_ share: TableShare, to base: TableShare) -> Self {
    let exact = share.exact.flatMap { above in
      base.exact.compactMap { below in above.divided(by: below).map { [$0 * Fraction(100)] } }
    }
    let printed = share.percent.flatMap { above in
      base.percent.flatMap { above.value.value.divided(by: $0.value.value) }
    }
    return Self(fromCounts: exact, fromPrinted: printed.map { [$0 * Fraction(100)] } ?? [])
  }

  /// The quotients of a share by each demanded share; nil where one of these is nothing.
  static func quotients(_ share: Fraction, _ target: PrintedSpan) -> [Fraction]? {
    let all = target.numbers.compactMap { share.divided(by: $0.value).map { $0 * Fraction(100) } }
    return all.count == target.numbers.count ? all : nil
  }

  /// Whether anything can be said at all.
  var isEmpty: Bool { fromCounts.isEmpty && fromPrinted.isEmpty }

  /// How a printed quotient comes about.
  func verdict(of printed: PrintedSpan) -> Verdict {
    if fromCounts.contains(where: { Self.agree(printed, $0) }) { return .fromCounts }
    return Self.agree(printed, fromPrinted) ? .fromPrinted : .wrong
  }

  /// The likeliest exact values, rounded as a span is printed.
  func exactly(as printed: PrintedSpan) -> PrintedSpan? { fromCounts.first.flatMap { Self.rounded($0, as: printed) } }

  /// The values of the printed percentages, rounded as a span is printed.
  func byPrinted(as printed: PrintedSpan) -> PrintedSpan? { Self.rounded(fromPrinted, as: printed) }

  /// Whether each printed number is one of the values, rounded half up.
  static func agree(_ printed: PrintedSpan, _ values: [Fraction]) -> Bool {
    !values.isEmpty && zip(printed.numbers, values).allSatisfy { $0.isRounded(from: $1) }
  }

  private static func rounded(_ values: [Fraction], as printed: PrintedSpan) -> PrintedSpan? {
    guard let first = values.first, let model = printed.numbers.first else { return nil }
    let second = values.dropFirst().first.map {
      PrintedNumber(rounding: $0, decimals: printed.numbers.last?.decimals ?? model.decimals)
    }
    return PrintedSpan(PrintedNumber(rounding: first, decimals: model.decimals), second)
  }
}
