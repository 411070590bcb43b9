internal import Languages
internal import Markup
internal import Reporting

extension WordTable {
  /// A quality table in the columns of the documents' annexes, as wide as there is room.
  init(_ table: QualityTable, in language: Language, width: Int) {
    func head(_ wording: Wording, span: Int = 1, _ reach: Cell.Reach? = nil) -> Cell {
      Cell(paragraphs: [WordParagraph(.head, wording.text(in: language)).markup], span: span, reach: reach)
    }
    let upper = table.headings.map { heading in
      heading.parts.isEmpty ? head(heading.title, .begins) : head(heading.title, span: heading.width)
    }
    let lower = table.headings.flatMap { heading in
      heading.parts.isEmpty ? [Cell(paragraphs: [], reach: .goesOn)] : heading.parts.map { head($0) }
    }
    func row(_ cells: [QualityCell], _ manner: WordRun.Manner = []) -> [Cell] {
      cells.map { cell in
        let text = cell.text(in: language)
        let style: WordParagraph.Style = if case .words = cell { .cell } else { .number }
        return Cell(paragraphs: [WordParagraph(style, text, manner).markup])
      }
    }
    self.init(
      widths: Self.shares(of: width, by: [4, 26, 8, 8, 9, 8, 8, 11, 11, 20]),
      heads: [
        upper, lower,
        table.columnNumbers.map { cell in
          Cell(paragraphs: [WordParagraph(.centred, cell.text(in: language), .italic, points: 10).markup])
        },
      ],
      rows: [row(table.total.cells, .bold)] + table.rows.map { row($0.cells) })
  }
}
