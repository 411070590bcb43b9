public import Languages

/// Finds words of the wrong language in what the program says, and figures written otherwise than it writes them; a suite
/// for tests.
///
/// Quotations stand in the language in which they were written and are not looked at.
public enum LanguageFaults {
  /// What is wrong with a wording, a sentence each: words of the other language, the same words twice, or figures and days
  /// that are not written as the language writes them.
  public static func faults(of wording: Wording) -> [String] {
    var faults = foreignWords(in: wording.vietnamese, of: .vietnamese).map {
      "English ‘\($0)’ in: \(wording.vietnamese)"
    }
    faults += foreignWords(in: wording.english, of: .english).map { "Vietnamese ‘\($0)’ in: \(wording.english)" }
    faults += FigureFaults.faults(in: wording.vietnamese, of: .vietnamese)
    faults += FigureFaults.faults(in: wording.english, of: .english)
    if wording.english == wording.vietnamese, words(outsideQuotesIn: wording.english).count > 1 {
      faults.append("the same in both languages: \(wording.english)")
    }
    return faults
  }

  /// What is wrong with a printed text: words of another language, and figures and days written as no reader of the
  /// language writes them.
  public static func faults(in text: String, of language: Language) -> [String] {
    foreignWords(in: text, of: language) + FigureFaults.faults(in: text, of: language)
  }

  /// The words of a text that belong to another language than its own.
  public static func foreignWords(in text: String, of language: Language) -> [String] {
    words(outsideQuotesIn: text).filter { word in
      switch language {
      case .vietnamese: ofEnglish.contains(word.lowercased())
      // The currency has no other name.
      case .english: word.lowercased() != "đồng" && word.unicodeScalars.contains { isVietnamese($0) }
      }
    }
  }

  /// Words that English sentences are made of and Vietnamese ones never hold; keys and ids, such as `it` and `least`,
  /// are none of them.
  private static let ofEnglish: Set<String> = [
    "the", "of", "is", "are", "was", "were", "and", "or", "not", "must", "has", "have", "with", "for", "from", "by",
    "at", "be", "been", "but", "which", "that", "this", "its", "more", "where", "when", "only", "cannot", "does",
    "write", "correct", "remove", "keep", "needs", "before", "after", "already", "error", "errors",
    "warning", "warnings", "nothing", "planned", "known", "missing", "holds", "names", "stated",
  ]

  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.value > 127
  }

  /// The words of a text outside its quotations.
  private static func words(outsideQuotesIn text: String) -> [String] {
    Quotations.left(outOf: text).split { !$0.isLetter && $0 != "'" }.map(String.init)
  }
}
