extension Phrase.StringInterpolation {
  /// Adds how many there are of what the next word names, as running text writes it: `\(count: 3) đồng chí` becomes
  /// `03 đồng chí`, for Vietnamese documents put a zero before counts below ten; English has `3`.
  ///
  /// Tables, shares (`3/12`) and measures (`3 tháng`) keep plain numbers.
  package mutating func appendInterpolation(count number: Int) {
    appendInterpolation(
      Wording(inEach: { language in
        let isShort = language == .vietnamese && (1...9).contains(number)
        return (isShort ? "0" : "") + GroupedDigits.text(number, in: language)
      }))
  }

  /// Adds a whole number with a mark after every third digit: `2,996` in English, `2.996` in Vietnamese.
  package mutating func appendInterpolation(whole number: Int) {
    appendInterpolation(Wording(inEach: { GroupedDigits.text(number, in: $0) }))
  }

  /// Adds a number of the solver's arithmetic, with a decimal point in English and a decimal comma in Vietnamese.
  public mutating func appendInterpolation(_ number: Double) {
    let point = number.description
    let comma = String(point.map { $0 == "." ? "," : $0 })
    appendInterpolation(Wording(inEach: { $0 == .vietnamese ? comma : point }))
  }
}
