internal import Languages

extension PrintedNumber {
  /// The number with the sign for per cent, in every language.
  var percent: Wording { PrintedSpan(self).words }
}

extension PrintedSpan {
  /// The span with signs for per cent, in every language.
  var words: Wording { Wording(inEach: percent) }
}

extension Wording {
  /// A count, grouped as each language does.
  static func count(_ number: Int) -> Wording {
    Wording(inEach: { PrintedNumber.grouped(number, in: $0) })
  }

  /// Words put in front of others, as they stand.
  static func joined(_ parts: [Wording], by mark: String) -> Wording {
    parts.joined(separator: Wording(verbatim: mark))
  }
}
