/// The units of a synthetic roster, as its scenario lists them.
public struct UnitTable: Hashable, Sendable {
  /// One unit.
  public struct Row: Hashable, Sendable {
    /// The unit's identifier.
    public let id: String
    /// The unit's name, in Vietnamese.
    public let name: String
    /// Authorised posts; nil where nothing is published or assumed.
    public let establishment: Int?

    /// A unit.
    public init(id: String, name: String, establishment: Int?) {
      self.id = id
      self.name = name
      self.establishment = establishment
    }
  }

  /// The units, in the order of the file.
  public let rows: [Row]

  /// A table of these units.
  public init(rows: [Row]) { self.rows = rows }

  /// The text of the units file; the absence columns stay empty, so the scenario's own rule holds.
  public var csv: String {
    let header = ["id", "name", "establishment", "absenceShare", "absenceFloorOfficials"]
    let lines = rows.map { [$0.id, $0.name, $0.establishment.map(String.init) ?? "", "", ""] }
    return CommaSeparated.text([header] + lines)
  }
}
