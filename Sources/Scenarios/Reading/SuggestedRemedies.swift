internal import Languages

/// Advice on many unknown words: each is looked for once, and no longer than advice is worth.
///
/// A file with as many slips as entries would otherwise be compared word by word for hours. Where the comparisons are
/// used up, the words that are left are told to be declared; by then hundreds of others have named the likely cause.
struct SuggestedRemedies {
  /// How many words are compared with one another in all.
  private static let mostComparisons = 400_000

  private var remedies: [String: Wording] = [:]
  private var comparisons = 0

  /// The remedy for a word that is not among those of a kind.
  ///
  /// - Parameter kind: what tells lists apart in which the same word may be missing.
  mutating func remedy(for word: String, of kind: String, among known: [String]) -> Wording {
    let key = "\(kind) \(word)"
    if let remedy = remedies[key] { return remedy }
    guard comparisons + known.count <= Self.mostComparisons else {
      return Wording(en: "it must be declared first", vi: "phải khai báo trước")
    }
    comparisons += known.count
    let remedy = Suggestion.remedy(for: word, among: known)
    remedies[key] = remedy
    return remedy
  }
}
