/// One thing said in every language the program speaks: nothing can be said in one of them only.
public struct Wording: Hashable, Sendable {
  /// The words in English.
  public let english: String
  /// The words in Vietnamese.
  public let vietnamese: String

  /// Makes a wording of both languages.
  public init(en english: String, vi vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// Words that are the same in every language: ids, file names, numbers, words of the input.
  public init(verbatim words: String) { self.init(en: words, vi: words) }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
