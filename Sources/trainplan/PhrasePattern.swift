/// A sentence with gaps, written as `*`.
struct PhrasePattern {
  private let pieces: [Substring]

  /// Makes a pattern.
  init(_ sentence: String) { pieces = sentence.split(separator: "*", omittingEmptySubsequences: false) }

  /// What stands in the gaps of a sentence; nil where the sentence is another one.
  func words(in sentence: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
    if pieces.count == 1 { return sentence == first ? [] : nil }
    var words: [String] = []
    var rest = sentence.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let place = Self.place(of: piece, in: rest) else { return nil }
      words.append(String(rest[..<place]))
      rest = rest[place...].dropFirst(piece.count)
    }
    guard rest.hasSuffix(last) else { return nil }
    return words + [String(rest.dropLast(last.count))]
  }

  /// The sentence with its gaps filled.
  func filled(with words: [String]) -> String {
    var sentence = pieces.first.map(String.init) ?? ""
    for (word, piece) in zip(words, pieces.dropFirst()) { sentence += word + piece }
    return sentence
  }

  private static func place(of piece: Substring, in text: Substring) -> Substring.Index? {
    text.indices.first { text[$0...].hasPrefix(piece) }
  }
}
