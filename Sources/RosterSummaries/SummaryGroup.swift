public import TrainingDomain

/// A group of the table, with what its people are called.
public struct SummaryGroup: Hashable, Sendable, Identifiable {
  /// The group's identifier, as the roster will name it.
  public let id: OfficialGroup.ID
  /// How many people belong to it.
  public let count: PublishedCount
  /// The group that all of them belong to as well; nil: none.
  public let parent: OfficialGroup.ID?
  /// Whether it may share people with other groups of the same parent.
  public let overlaps: Bool
  /// The posts its people hold, dealt round in every unit; empty: the roster names none.
  public let positions: [Position]
  /// What its people are called, `{n}` standing for a number; nil: as those of its parent.
  public let personName: String?
  /// How many of its people work in certain units.
  public let perUnit: [UnitShare]

  /// The people of a group in one unit.
  public struct UnitShare: Hashable, Sendable {
    /// The unit.
    public let unit: WorkUnit.ID
    /// How many people.
    public let count: PublishedCount

    /// Makes a share.
    public init(_ unit: WorkUnit.ID, _ count: PublishedCount) {
      self.unit = unit
      self.count = count
    }
  }

  /// Makes a group.
  public init(
    id: OfficialGroup.ID, count: PublishedCount, parent: OfficialGroup.ID? = nil, overlaps: Bool = false,
    positions: [Position] = [], personName: String? = nil, perUnit: [UnitShare] = []
  ) {
    self.id = id
    self.count = count
    self.parent = parent
    self.overlaps = overlaps
    self.positions = positions
    self.personName = personName
    self.perUnit = perUnit
  }
}
