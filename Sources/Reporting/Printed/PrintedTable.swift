/// A table for reading, in the words of one language: what every printed format makes its own table of.
package struct PrintedTable: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// What stands at its head.
    package let heading: String
    /// Whether it holds numbers, which stand right.
    package let isNumber: Bool

    /// Makes a column.
    package init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  /// A row.
  package struct Row: Hashable, Sendable {
    /// Its cells, one a column; an empty first cell goes on with the row above.
    package let cells: [String]
    /// Whether it adds up others.
    package let isTotal: Bool

    /// Makes a row.
    package init(_ cells: [String], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// What the table shows.
  package let caption: String
  /// The columns.
  package let columns: [Column]
  /// The rows in order.
  package private(set) var rows: [Row]
  /// Sentences below it.
  package let notes: [String]

  /// Makes a table of its columns.
  package init(_ caption: String, _ columns: [Column], rows: [Row] = [], notes: [String] = []) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// Makes the table that the text report prints.
  init(_ caption: String, _ table: TextTable, notes: [String] = []) {
    self.init(
      caption, table.heads.map { Column($0.0, isNumber: $0.1 == .right) }, rows: table.body.map { Row($0) },
      notes: notes)
  }

  /// Adds a row.
  package mutating func add(_ cells: [String], isTotal: Bool = false) {
    rows.append(Row(cells.map(TextTable.oneLine), isTotal: isTotal))
  }
}
