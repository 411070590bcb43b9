public import Languages

extension Phrase.StringInterpolation {
  /// Adds an exact number, with a decimal point in English and a decimal comma in Vietnamese.
  public mutating func appendInterpolation(_ number: Fraction) {
    let comma = number.description.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
    appendInterpolation(Wording(en: "\(number.description)", vi: "\(comma)"))
  }
}
