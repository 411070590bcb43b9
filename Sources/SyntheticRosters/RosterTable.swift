/// A synthetic roster and the tracks it has a column for.
public struct RosterTable: Hashable, Sendable {
  /// The canonical columns before the levels.
  public static let columns = [
    "id", "name", "count", "unit", "position", "groups", "sex", "birthDate", "ethnicity", "party", "serviceStart",
    "lastDayOfService", "flags", "ratings", "inProgress",
  ]

  /// The tracks with a column of their own.
  public let tracks: [String]
  /// The people, in the order of the file.
  public let rows: [RosterRow]

  /// A roster of these people.
  public init(tracks: [String], rows: [RosterRow]) {
    self.tracks = tracks
    self.rows = rows
  }

  /// The text of the roster file: UTF-8, comma, one line feed after every line.
  public var csv: String {
    CommaSeparated.text([Self.columns + tracks.map { "level:\($0)" }] + rows.map(\.cells))
  }
}
