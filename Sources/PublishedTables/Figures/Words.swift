internal import Languages

extension PrintedNumber {
  /// The number with the sign for per cent, in every language.
  var percent: Wording { PrintedSpan(self).words }
}

extension PrintedSpan {
  /// The span with signs for per cent, in every language.
  var words: Wording { Wording(en: percent(in: .english), vi: percent(in: .vietnamese)) }
}

extension Wording {
  /// A count, grouped as each language does.
  static func count(_ number: Int) -> Wording {
    Wording(en: PrintedNumber.grouped(number, in: .english), vi: PrintedNumber.grouped(number, in: .vietnamese))
  }

  /// Words put in front of others, as they stand.
  static func joined(_ parts: [Wording], by mark: String) -> Wording {
    Wording(
      en: parts.map(\.english).joined(separator: mark), vi: parts.map(\.vietnamese).joined(separator: mark))
  }
}
