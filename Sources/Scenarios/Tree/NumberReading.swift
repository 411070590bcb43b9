internal import TrainingDomain

/// What kind of number a text is, so that each fault is reported by the rule it belongs to.
enum NumberReading: Hashable, Sendable {
  /// A whole number.
  case whole(Int)
  /// An exact number that is not whole.
  case fraction(Fraction)
  /// Infinity, or not a number at all: `.inf`, `.nan`.
  case notFinite
  /// A number with more digits than can be reckoned with exactly.
  case overflowing
  /// No number.
  case malformed

  /// Reads the text of a tree's scalar.
  init(_ node: ScenarioTree) {
    guard let text = node.text else { self = .malformed; return }
    if let whole = Int(text) {
      self = .whole(whole)
    } else if let fraction = node.fraction {
      self = .fraction(fraction)
    } else {
      self = Self.isNotFinite(text) ? .notFinite : Self.isNumeric(text) ? .overflowing : .malformed
    }
  }

  /// The value compared exactly with nothing.
  var isNegative: Bool {
    switch self {
    case .whole(let value): value < 0
    case .fraction(let value): value < .zero
    default: false
    }
  }

  /// The number as an exact fraction.
  var value: Fraction? {
    switch self {
    case .whole(let value): Fraction(value)
    case .fraction(let value): value
    default: nil
    }
  }

  private static func isNotFinite(_ text: String) -> Bool {
    let word = text.lowercased().drop { "+-.".contains($0) }
    return ["inf", "infinity", "nan"].contains(String(word))
  }

  /// Whether the text is digits with at most one point or slash, perhaps in powers of ten.
  private static func isNumeric(_ text: String) -> Bool {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let marks = digits.filter { ".eE/".contains($0) }.count
    return digits.first?.isNumber == true && marks <= 1
      && digits.allSatisfy { $0.isASCII && ($0.isNumber || ".eE/".contains($0)) }
  }
}
