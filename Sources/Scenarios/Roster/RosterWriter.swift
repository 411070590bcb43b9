internal import Diagnostics
public import TrainingDomain

/// Writes officials as a roster file in the canonical form: UTF-8, commas, one line feed after every line.
public enum RosterWriter {
  /// The text of the file, with a column for each of the tracks.
  public static func text(of officials: [Official], tracks: [Track.ID]) -> String {
    let hasHomes = officials.contains { $0.home != nil }
    let columns = RosterColumn.allCases.filter { $0 != .ethnicity && ($0 != .home || hasHomes) }
    let header = columns.map(\.rawValue) + tracks.map { "\(RosterColumn.levelPrefix)\($0)" }
    return line(header)
      + officials.map { official in
        let levels = tracks.map { track in official.levels.last { $0.track == track }?.name.rawValue ?? "" }
        return line(columns.map { cell($0, of: official) } + levels)
      }.joined()
  }

  /// The text of a file of units.
  public static func text(of units: [WorkUnit]) -> String {
    line(["id"] + UnitsTable.columns)
      + units.map { line([$0.id.rawValue, $0.name, $0.establishment?.description ?? "", "", ""]) }.joined()
  }

  /// The text of a table as it stands.
  static func text(of table: CSVTable) -> String {
    line(table.header)
      + (0..<table.rowCount).map { row in line(table.header.indices.map { table.text(row, $0) }) }.joined()
  }

  private static func cell(_ column: RosterColumn, of official: Official) -> String {
    switch column {
    case .id: official.id.rawValue
    case .name: official.name ?? ""
    case .count: official.count.description
    case .unit: official.unit.rawValue
    case .home: official.home?.rawValue ?? ""
    case .position: official.position?.rawValue ?? ""
    case .groups: official.groups.map(\.rawValue).joined(separator: ";")
    case .sex: official.sex.rawValue
    case .birthDate: official.birth.description
    case .ethnicity: ""
    case .ethnicMinority: official.isEthnicMinority ? "yes" : "no"
    case .party: official.party.rawValue
    case .serviceStart: official.serviceStart?.description ?? ""
    case .lastDayOfService: official.serviceEnd.basis == .listed ? official.serviceEnd.lastDay.description : ""
    case .flags: official.flags.map(\.rawValue).joined(separator: ";")
    case .ratings: official.ratings.map { "\($0.year):\($0.rating)" }.joined(separator: ";")
    case .inProgress: official.inProgress.map { "\($0.course):\($0.completes)" }.joined(separator: ";")
    }
  }

  private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private static func quoted(_ text: String) -> String {
    let cell = SpreadsheetCell.guarded(text)
    let mustQuote = cell.contains { $0 == "," || $0 == ";" || $0 == "\t" || $0 == "\"" || $0.isNewline }
    guard mustQuote || cell.first == " " || cell.last == " " else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
