internal import Markup

/// A table of a document; its head is repeated on every page, and no row is torn.
struct WordTable {
  /// A cell.
  struct Cell {
    let paragraphs: [Markup]
    /// How many columns it covers.
    var span = 1
    /// Whether it begins, or goes on with, a cell that reaches over several rows; nil where it does not.
    var reach: Reach?

    /// How a cell takes part in one that reaches over several rows.
    enum Reach { case begins, goesOn }
  }

  /// The widths of the columns, in twentieths of a point.
  let widths: [Int]
  /// The rows of the head.
  let heads: [[Cell]]
  /// The rows below the head.
  let rows: [[Cell]]
  /// Whether lines are drawn.
  var isRuled = true

  /// The table in WordprocessingML.
  var markup: Markup {
    let all = widths.reduce(0, +)
    var properties = [
      Markup.element("w:tblW", ["w:w": "\(all)", "w:type": "dxa"]), .element("w:jc", ["w:val": "center"]),
    ]
    if isRuled { properties.append(.element("w:tblBorders", [:], Self.lines)) }
    properties += [
      .element("w:tblLayout", ["w:type": "fixed"]),
      .element(
        "w:tblCellMar", [:],
        [
          .element("w:left", ["w:w": "60", "w:type": "dxa"]), .element("w:right", ["w:w": "60", "w:type": "dxa"]),
        ]),
    ]
    let grid = widths.map { Markup.element("w:gridCol", ["w:w": "\($0)"]) }
    return .element(
      "w:tbl", [:],
      [.element("w:tblPr", [:], properties), .element("w:tblGrid", [:], grid)]
        + heads.map { row($0, isHead: true) } + rows.map { row($0, isHead: false) })
  }

  private func row(_ cells: [Cell], isHead: Bool) -> Markup {
    let whole = Markup.element("w:cantSplit")
    let properties = Markup.element("w:trPr", [:], isHead ? [whole, .element("w:tblHeader")] : [whole])
    var column = 0
    let inside = cells.map { cell -> Markup in
      let width = widths[min(column, widths.count)..<min(column + cell.span, widths.count)].reduce(0, +)
      column += cell.span
      return markup(of: cell, width: width, isHead: isHead)
    }
    return .element("w:tr", [:], [properties] + inside)
  }

  private func markup(of cell: Cell, width: Int, isHead: Bool) -> Markup {
    var properties = [Markup.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
    if cell.span > 1 { properties.append(.element("w:gridSpan", ["w:val": "\(cell.span)"])) }
    switch cell.reach {
    case .begins: properties.append(.element("w:vMerge", ["w:val": "restart"]))
    case .goesOn: properties.append(.element("w:vMerge"))
    case nil: break
    }
    if isHead { properties.append(.element("w:vAlign", ["w:val": "center"])) }
    let content = cell.paragraphs.isEmpty ? [WordParagraph(.cell, []).markup] : cell.paragraphs
    return .element("w:tc", [:], [.element("w:tcPr", [:], properties)] + content)
  }

  private static let lines: [Markup] = [
    line("w:top"), line("w:left"), line("w:bottom"), line("w:right"), line("w:insideH"), line("w:insideV"),
  ]

  private static func line(_ name: StaticString) -> Markup {
    .element(name, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
  }
}
