/// One thing said in every language the program speaks: nothing can be said in one of them only.
public struct Wording: Hashable, Sendable {
  /// The words in English.
  public let english: String
  /// The words in Vietnamese.
  public let vietnamese: String

  /// Makes a wording of both languages; a wording put into either side stands there in that side's language.
  public init(en: Phrase, vi: Phrase) {
    english = en.inEnglish
    vietnamese = vi.inVietnamese
  }

  /// Makes a wording of words that are found for each language in turn, such as numbers.
  public init(inEach words: (Language) -> String) {
    english = words(.english)
    vietnamese = words(.vietnamese)
  }

  /// Words that are the same in every language: ids, file names, numbers, words of the input.
  public init(verbatim words: String) {
    english = words
    vietnamese = words
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
