/// A commune, ward or office in which officials work.
public struct WorkUnit: Hashable, Sendable, Identifiable {
  /// The unit's identifier.
  public let id: Identifier<WorkUnit>
  /// The unit's name as it is printed.
  public let name: String
  /// Authorised posts; nil where they are not given.
  public let establishment: Heads?
  /// The unit's own absence rule; nil where the problem's rule holds.
  public let absence: AbsenceRule?

  /// Makes a unit.
  public init(id: Identifier<WorkUnit>, name: String, establishment: Heads? = nil, absence: AbsenceRule? = nil) {
    self.id = id
    self.name = name
    self.establishment = establishment
    self.absence = absence
  }
}
