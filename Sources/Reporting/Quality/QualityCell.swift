package import Languages
package import TrainingDomain

/// What stands in a cell of a quality table, before a format gives it digits.
package enum QualityCell: Hashable, Sendable {
  /// Nothing: the data cannot say it, or the documents leave it blank.
  case blank
  /// The number of a row, from 1.
  case ordinal(Int)
  /// Words of the input or of ours.
  case words(Wording)
  /// A number of people.
  case heads(Heads)
  /// A share of 1, or for a range target the two of its bounds, the lower first; printed as per cent without the sign.
  case shares([Fraction])

  /// The cell as the documents print it: shares always with two decimals, half up, two of them as `38,10 - 33,33`.
  package func text(in language: Language) -> String {
    switch self {
    case .blank: ""
    case .ordinal(let number): "\(number)"
    case .words(let words): words.text(in: language)
    case .heads(let heads): PrintedAmount.grouped(heads.count, in: language)
    case .shares(let shares):
      shares.map { AttainmentLine.number($0 * Fraction(100), in: language, keepsZeros: true) }.joined(separator: " - ")
    }
  }
}
