/// Codes in the place of officials' ids, for what is passed on.
///
/// The code is `P` and the place of the id among all ids in their order, which breaks ties of naming: plans stay the same.
/// They say nothing to whoever does not hold the roster.
public struct OfficialCodes: Sendable {
  private let codes: [String: String]
  /// The ids by the word or sign they begin with, longest first, so that none is taken for the beginning of another.
  private let idsByBeginning: [String: [String]]

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
    idsByBeginning = Dictionary(grouping: sorted) { Self.beginning(of: $0[...]) }.mapValues { ids in
      ids.sorted { $0.count > $1.count }
    }
  }

  /// The code of an id; `P?` of one that has none, which is of nobody in the roster.
  public func code(of id: Official.ID) -> Official.ID { Official.ID(codes[id.rawValue] ?? "P?") }

  /// A text with codes in the place of ids, which are looked for as whole words.
  public func coded(_ text: String) -> String {
    var coded = ""
    var rest = text[...]
    while !rest.isEmpty {
      let beginning = Self.beginning(of: rest)
      let id = idsByBeginning[beginning]?.first { Self.stands($0, atStartOf: rest) }
      coded += id.flatMap { codes[$0] } ?? beginning
      rest = rest.dropFirst((id ?? beginning).count)
    }
    return coded
  }

  /// The word a text begins with, or the sign where it begins with none.
  private static func beginning(of text: Substring) -> String {
    let word = text.prefix(while: isOfWord)
    return String(word.isEmpty ? text.prefix(1) : word)
  }

  private static func stands(_ id: String, atStartOf text: Substring) -> Bool {
    guard text.hasPrefix(id), let last = id.last else { return false }
    return !isOfWord(last) || !(text.dropFirst(id.count).first.map(isOfWord) ?? false)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}
