import Diagnostics
import Languages

/// Colours text for people: titles and heads of tables bold, the gravity of a diagnostic in its colour.
///
/// Only the look changes: without the signs of colour the text is the same, so nothing is said by a colour alone.
struct TerminalPaint {
  /// The language of the words of gravity.
  let language: Language

  /// The text with signs of colour (ECMA-48); every line ends uncoloured.
  func painted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.map { number in
      let line = lines[number]
      if Self.isRule(line) { return Self.paint(line, .dim) }
      if number + 1 < lines.count, Self.isRule(lines[number + 1]), !line.isEmpty { return Self.paint(line, .bold) }
      return withGravity(line)
    }.joined(separator: "\n")
  }

  /// A line with the word of its gravity in colour: `scenario.yaml:3:1: error: …`.
  private func withGravity(_ line: String) -> String {
    let places = Diagnostic.Severity.allCases.compactMap { severity -> (Range<String.Index>, Sign)? in
      let word = severity.word.text(in: language) + ":"
      if line.hasPrefix(word + " ") {
        return (line.startIndex..<line.index(line.startIndex, offsetBy: word.count), Self.sign(of: severity))
      }
      guard let place = line.firstRange(of: ": " + word + " ") else { return nil }
      return (line.index(place.lowerBound, offsetBy: 2)..<line.index(before: place.upperBound), Self.sign(of: severity))
    }
    guard let (place, sign) = places.min(by: { $0.0.lowerBound < $1.0.lowerBound }) else { return line }
    return line[..<place.lowerBound] + Self.paint(String(line[place]), sign) + line[place.upperBound...]
  }

  /// Whether a line is the rule under a title or under the heads of a table.
  private static func isRule(_ line: String) -> Bool {
    line.contains("---") && line.allSatisfy { $0 == "-" || $0 == " " }
      || line.contains("===") && line.allSatisfy { $0 == "=" }
  }

  /// The looks, by their number in ECMA-48.
  private enum Sign: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
  }

  private static func sign(of severity: Diagnostic.Severity) -> Sign {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private static func paint(_ text: String, _ sign: Sign) -> String { "\u{1B}[\(sign.rawValue)m\(text)\u{1B}[0m" }
}
