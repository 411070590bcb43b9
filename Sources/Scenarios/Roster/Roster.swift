internal import Diagnostics
internal import Languages

/// The roster as it is written: its table, the columns found and its rows.
struct Roster: Sendable {
  /// The file.
  let table: CSVTable
  /// The rows.
  let rows: [RosterRow]
  /// The track columns: index in the table and id of the track.
  let tracks: [(column: Int, track: String)]

  /// The place of a row's cell, or of the row where the column is missing.
  func location(_ row: RosterRow, _ column: RosterColumn) -> SourceLocation {
    table.location(row.row, table.column(column.rawValue))
  }

  /// The place of a row's level on a track column.
  func location(_ row: RosterRow, trackColumn: Int) -> SourceLocation {
    table.location(row.row, tracks[trackColumn].column)
  }

  /// How messages name a row: by id, or by line where it has none.
  func label(_ row: RosterRow) -> Wording {
    row.id.isEmpty
      ? Wording(en: "line \(table.location(row.row).line ?? 0)", vi: "ở dòng \(table.location(row.row).line ?? 0)")
      : Wording(verbatim: row.id)
  }
}
