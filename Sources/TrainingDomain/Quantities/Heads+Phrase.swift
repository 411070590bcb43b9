public import Languages

extension Phrase.StringInterpolation {
  /// Adds a number of people with a mark after every third digit: `2,996`, in Vietnamese `2.996`.
  public mutating func appendInterpolation(_ heads: Heads) { appendInterpolation(whole: heads.count) }

  /// Adds how many people the next word counts: `\(count: heads) đồng chí` becomes `03 đồng chí`, in English `3`.
  package mutating func appendInterpolation(count heads: Heads) { appendInterpolation(count: heads.count) }
}
