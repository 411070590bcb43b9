internal import Markup

/// A paragraph of a document.
struct WordParagraph {
  /// How a paragraph is set; each is a style of the document.
  enum Style: String {
    /// Running text: justified, the first line indented.
    case text = "Normal"
    /// A heading of a section.
    case section = "Section"
    /// A heading within a section.
    case part = "Part"
    /// A line of the head or foot of the document, centred.
    case centred = "Centred"
    /// The name of an annex, centred, which begins a new page unless it is the first.
    case annex = "Annex"
    /// A cell of a table.
    case cell = "Cell"
    /// A cell that holds a number.
    case number = "Number"
    /// The head of a column.
    case head = "Head"
    /// A recipient, or a note.
    case small = "Small"
  }

  let style: Style
  let runs: [WordRun]
  /// Whether it begins a new page.
  var startsPage = false

  /// Makes a paragraph of runs.
  init(_ style: Style, _ runs: [WordRun]) {
    self.style = style
    self.runs = runs
  }

  /// Makes a paragraph of words that are set alike.
  init(_ style: Style, _ text: String, _ manner: WordRun.Manner = [], points: Int? = nil) {
    self.init(style, [WordRun(text: text, manner: manner, points: points)])
  }

  /// The paragraph with a short rule below it.
  ///
  /// - Parameter inset: the room left at both sides, in twentieths of a point.
  func ruled(inset: Int) -> [Markup] {
    let border = Markup.element(
      "w:pBdr", [:],
      [.element("w:bottom", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "auto"])])
    let rule = Markup.element(
      "w:p", [:],
      [
        .element(
          "w:pPr", [:],
          [
            .element("w:pStyle", ["w:val": Style.centred.rawValue]), border,
            .element("w:spacing", ["w:before": "0", "w:after": "60", "w:line": "60", "w:lineRule": "exact"]),
            .element("w:ind", ["w:left": "\(inset)", "w:right": "\(inset)"]),
          ])
      ])
    return [markup, rule]
  }

  /// The paragraph in WordprocessingML.
  var markup: Markup {
    var properties = [Markup.element("w:pStyle", ["w:val": style.rawValue])]
    if startsPage { properties.append(.element("w:pageBreakBefore")) }
    return .element("w:p", [:], [.element("w:pPr", [:], properties)] + runs.map(\.markup))
  }
}
