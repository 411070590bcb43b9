internal import Markup

/// Some words of a paragraph that are set alike.
struct WordRun {
  /// How words are set.
  struct Manner: OptionSet {
    let rawValue: Int
    static let bold = Manner(rawValue: 1)
    static let italic = Manner(rawValue: 2)
    static let underlined = Manner(rawValue: 4)
    /// To be filled in by hand: marked with a colour, and in brackets for those who do not see it.
    static let blank = Manner(rawValue: 8)
  }

  let text: String
  var manner: Manner = []
  /// The size in points; nil for that of the paragraph's style.
  var points: Int?

  /// Words to be filled in by hand.
  static func blank(_ text: String, _ manner: Manner = [], points: Int? = nil) -> WordRun {
    WordRun(text: "[\(text)]", manner: manner.union(.blank), points: points)
  }

  /// The run in WordprocessingML.
  var markup: Markup {
    var properties: [Markup] = []
    if manner.contains(.bold) { properties.append(.element("w:b")) }
    if manner.contains(.italic) { properties.append(.element("w:i")) }
    if let points {
      properties += [.element("w:sz", ["w:val": "\(2 * points)"]), .element("w:szCs", ["w:val": "\(2 * points)"])]
    }
    if manner.contains(.blank) { properties.append(.element("w:highlight", ["w:val": "yellow"])) }
    if manner.contains(.underlined) { properties.append(.element("w:u", ["w:val": "single"])) }
    let words = Markup.element("w:t", ["xml:space": "preserve"], [Markup(text)])
    return .element("w:r", [:], properties.isEmpty ? [words] : [.element("w:rPr", [:], properties), words])
  }
}
