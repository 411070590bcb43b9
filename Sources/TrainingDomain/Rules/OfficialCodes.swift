/// Codes in the place of officials' ids, for what is passed on.
///
/// The code is `P` and the place of the id among all ids in their order, which breaks ties of naming: plans stay the same.
/// They say nothing to whoever does not hold the roster.
public struct OfficialCodes: Sendable {
  private let codes: [String: String]
  /// Ids that are no single word, longest first, so that none is taken for a part of another.
  private let phrases: [String]

  /// Codes of ids; those of several rosters together are alike in all of them.
  public init(of ids: some Sequence<Official.ID>) {
    let sorted = Set(ids.map(\.rawValue)).filter { !$0.isEmpty }.sorted()
    let width = max(3, String(sorted.count).count)
    var codes: [String: String] = [:]
    for (rank, id) in sorted.enumerated() {
      let place = String(rank + 1)
      codes[id] = "P" + String(repeating: "0", count: width - place.count) + place
    }
    self.codes = codes
    phrases = sorted.filter { !$0.allSatisfy(Self.isOfWord) }.sorted { ($0.count, $1) > ($1.count, $0) }
  }

  /// The code of an id; `P?` of one that has none, which is of nobody in the roster.
  public func code(of id: Official.ID) -> Official.ID { Official.ID(codes[id.rawValue] ?? "P?") }

  /// A text with codes in the place of ids, which are looked for as whole words.
  public func coded(_ text: String) -> String {
    var text = text
    for phrase in phrases where text.contains(phrase) { text = text.replacing(phrase, with: codes[phrase] ?? "P?") }
    var coded = ""
    var word = ""
    for character in text {
      if Self.isOfWord(character) {
        word.append(character)
      } else {
        coded += codes[word] ?? word
        coded.append(character)
        word = ""
      }
    }
    return coded + (codes[word] ?? word)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}
