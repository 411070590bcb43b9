internal import Languages

/// Finds figures and days that are not written as a language writes them; quotations are not looked at.
enum FigureFaults {
  /// What is counted in running Vietnamese, and so has a zero before a count below ten.
  private static let counted = ["đồng chí", "người", "lượt", "lớp", "học viên"]

  /// What is wrong in a text, a sentence each.
  static func faults(in text: String, of language: Language) -> [String] {
    let characters = Array(Quotations.left(outOf: text))
    return runs(in: characters).compactMap { run in
      let figure = Figure(characters, run)
      if figure.isDayOfFile { return "a day as files write it in: \(figure.surroundings)" }
      guard language == .vietnamese else { return nil }
      if figure.hasDecimalPoint { return "a decimal point in: \(figure.surroundings)" }
      return figure.isShortCount(of: counted) ? "a count below ten without its zero in: \(figure.surroundings)" : nil
    }
  }

  /// Where digits stand one after another.
  private static func runs(in characters: [Character]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (place, character) in characters.enumerated() where isDigit(character) {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Digits with what stands around them.
  private struct Figure {
    let digits: String
    let before: Character
    let rest: String
    let surroundings: String

    init(_ characters: [Character], _ run: Range<Int>) {
      digits = String(characters[run])
      before = run.lowerBound > 0 ? characters[run.lowerBound - 1] : " "
      rest = String(characters[run.upperBound..<min(characters.count, run.upperBound + 12)])
      surroundings = String(characters[max(0, run.lowerBound - 20)..<min(characters.count, run.upperBound + 20)])
    }

    /// `2030-12` or `2030-12-31`, not a part of an identifier.
    var isDayOfFile: Bool {
      guard digits.count == 4, !before.isLetter, before != "-", before != "_", rest.first == "-" else { return false }
      let month = rest.dropFirst().prefix { isDigit($0) }
      return month.count == 2 && (1...12).contains(Int(month) ?? 0)
    }

    /// A point before digits that are not three, as in a group of thousands; versions, such as 0.1.0, have two points.
    var hasDecimalPoint: Bool {
      guard before != ".", rest.first == "." else { return false }
      let decimals = rest.dropFirst().prefix { isDigit($0) }
      return !decimals.isEmpty && decimals.count != 3 && rest.dropFirst(decimals.count + 1).first != "."
    }

    /// One digit before what is counted, not the end of a share or a longer number.
    func isShortCount(of nouns: [String]) -> Bool {
      guard digits.count == 1, digits != "0", before.isWhitespace || before == "(" || before == "|" else {
        return false
      }
      return nouns.contains { noun in
        rest.hasPrefix(" " + noun) && !(rest.dropFirst(noun.count + 1).first?.isLetter ?? false)
      }
    }
  }
}
