internal import Markup
internal import Reporting

extension WordTable {
  /// A printed table as wide as there is room, in twentieths of a point.
  init(_ table: PrintedTable, width: Int) {
    let heads = table.columns.map { Cell(paragraphs: [WordParagraph(.head, $0.heading).markup]) }
    let rows = table.rows.map { row in
      zip(row.cells, table.columns).map { text, column in
        let style: WordParagraph.Style = column.isNumber ? .number : .cell
        return Cell(paragraphs: [WordParagraph(style, text, row.isTotal ? .bold : []).markup])
      }
    }
    self.init(widths: Self.widths(of: table, in: width), heads: [heads], rows: rows)
  }

  /// Widths that fit the words: a column is not narrower than its longest word where there is room for all of them, and
  /// long texts share what is left.
  private static func widths(of table: PrintedTable, in width: Int) -> [Int] {
    let texts = table.columns.indices.map { column in
      table.rows.map { $0.cells[column] } + [table.columns[column].heading]
    }
    // Names of people stay on a line.
    let least = texts.map { cells in
      let word = cells.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 1
      return room(for: max(3, word, min(12, cells.map(\.count).max() ?? 1)))
    }
    let left = width - least.reduce(0, +)
    guard left > 0 else { return shares(of: width, by: least) }
    let wishes = zip(texts, least).map { cells, least in
      max(1, room(for: min(40, cells.map(\.count).max() ?? 1)) - least)
    }
    return zip(least, shares(of: left, by: wishes)).map(+)
  }

  /// The width of so many letters of 11 points with the margins of a cell.
  private static func room(for letters: Int) -> Int { 140 + 130 * letters }

  /// A width divided in proportion, all of it given away.
  static func shares(of width: Int, by weights: [Int]) -> [Int] {
    let all = max(1, weights.reduce(0, +))
    var given = weights.map { width * $0 / all }
    if let last = given.indices.last { given[last] += width - given.reduce(0, +) }
    return given
  }
}
