public import Languages

/// One printed number, or two that belong together: `50,00`, `35,00 - 40,00`.
public struct PrintedSpan: Hashable, Sendable {
  /// The numbers, one or two, in the order of the document.
  public let numbers: [PrintedNumber]

  /// Makes a span of one or two numbers.
  public init(_ first: PrintedNumber, _ second: PrintedNumber? = nil) {
    numbers = [first] + [second].compactMap { $0 }
  }

  /// Reads one number, or two with a dash between them; nil where it is neither.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    let numbers = parts.compactMap { part -> PrintedNumber? in
      var part = part.drop { $0 == " " }
      while part.last == " " { part.removeLast() }
      return PrintedNumber(String(part))
    }
    guard (1...2).contains(parts.count), numbers.count == parts.count else { return nil }
    self.numbers = numbers
  }

  /// The span as it is written in a language, with the sign for per cent: `38,10% - 33,33%`.
  public func percent(in language: Language) -> String {
    numbers.map { $0.text(in: language) + "%" }.joined(separator: " - ")
  }
}
