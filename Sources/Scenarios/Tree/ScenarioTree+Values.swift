internal import TrainingDomain

extension ScenarioTree {
  /// The whole number of decimal digits that stands here: `010` is ten, whatever YAML makes of it.
  var integer: Int? { text.flatMap(Int.init) }

  /// The exact fraction that stands here, decimal or `1/3`; nil where it is none or would not stay exact.
  var fraction: Fraction? {
    guard let text, text.utf8.count <= 24, let value = Fraction(text: text) else { return nil }
    let finest = text.contains("/") ? 1000 : 1_000_000
    guard value.numerator.magnitude <= 1_000_000_000_000, value.denominator <= finest else { return nil }
    return value
  }

  /// The truth value that stands here.
  var truth: Bool? {
    switch text {
    case "true", "yes": true
    case "false", "no": false
    default: nil
    }
  }

  /// The day that stands here as `2030-12-31`.
  var date: CalendarDate? { text.flatMap(CalendarDate.init(iso:)) }

  /// The years that stand here: `2026-2030`, `2026` or a list of years; nil where they are none of these.
  var years: [Year]? {
    if let items {
      let numbers = items.compactMap(\.integer)
      return numbers.count == items.count ? numbers.map(Year.init) : nil
    }
    guard let parts = text?.split(separator: "-", omittingEmptySubsequences: false), parts.count <= 2 else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last,
      (1...9999).contains(first), (first...9999).contains(last)
    else { return nil }
    return (first...last).map(Year.init)
  }

  /// The texts of a list; an item that is no text is left out.
  var texts: [String] { items?.compactMap(\.text) ?? [] }

  /// The entries of a mapping that are set to something.
  var setEntries: [Entry] { entries?.filter { !$0.value.isNull } ?? [] }
}
