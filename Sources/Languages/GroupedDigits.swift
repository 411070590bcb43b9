/// Whole numbers with a mark after every third digit.
package enum GroupedDigits {
  /// The number as a language writes it: `12,345` in English, `12.345` in Vietnamese.
  package static func text(_ number: Int, in language: Language) -> String {
    let digits = String(number.magnitude)
    var out = number < 0 ? "-" : ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { out.append(mark(of: language)) }
      out.append(digit)
    }
    return out
  }

  private static func mark(of language: Language) -> Character {
    switch language {
    case .english: ","
    case .vietnamese: "."
    }
  }
}
