internal import Diagnostics

/// A roster in the canonical form whose cells stand in a file of another form, before it is a table.
struct RosterLines: Sendable {
  /// A text and its place: the line and the column, from 1.
  typealias Cell = (text: String, line: Int, column: Int)

  /// The file.
  let file: String
  /// The sheet; nil where the file is no workbook.
  let sheet: String?
  /// The names of the columns.
  let header: [Cell]
  /// A line for each row of people, as long as the header.
  let people: [[Cell]]

  /// The place of the headings as a whole.
  var headerPlace: SourceLocation { SourceLocation(file: file, sheet: sheet, line: header.first?.line) }
}
