public import TrainingDomain

/// The people a count is about: a group, those of a unit, or a group within a unit.
public struct SummaryPlace: Hashable, Sendable, CustomStringConvertible {
  /// The group; nil for everyone.
  public let group: OfficialGroup.ID?
  /// The unit; nil for all units together.
  public let unit: WorkUnit.ID?

  /// Makes a place.
  public init(group: OfficialGroup.ID? = nil, unit: WorkUnit.ID? = nil) {
    self.group = group
    self.unit = unit
  }

  /// The place as the table writes it.
  public var description: String {
    switch (group, unit) {
    case (nil, nil): "\(OfficialGroup.everyone.id)"
    case (let group?, nil): "\(group)"
    case (nil, let unit?): "\(unit)"
    case (let group?, let unit?): "\(unit)/\(group)"
    }
  }
}
