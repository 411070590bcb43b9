public import TrainingDomain

/// A summary table of officials: how many there are and how many have what, by group and unit.
public struct SummaryTable: Hashable, Sendable {
  /// How many officials there are; nil: as many as the groups without a parent have.
  public var officials: PublishedCount?
  /// The day ages are reckoned on.
  public var reckonedOn: CalendarDate
  /// The seed of the draws, unless another is asked for.
  public var seed: UInt64
  /// The officials' identifiers, `{n}` standing for a number.
  public var identifiers: String
  /// What people are called where their groups do not say.
  public var personName: String
  /// The ages people may have.
  public var ages: AgeSpan
  /// The years in which everyone was rated good.
  public var yearsRatedGood: [Year]
  /// The tracks, in the order of the roster's columns.
  public var tracks: [Track]
  /// The units, in the order of the roster.
  public var units: [SummaryUnit]
  /// The groups, every one after its parent.
  public var groups: [SummaryGroup]
  /// The published cells.
  public var cells: [PublishedCell]
  /// The subset relations.
  public var relations: [SubsetRelation]

  /// Makes a table.
  public init(
    officials: PublishedCount? = nil, reckonedOn: CalendarDate, seed: UInt64 = 1, identifiers: String = "o{n}",
    personName: String = "Cán bộ {n}", ages: AgeSpan = AgeSpan(), yearsRatedGood: [Year] = [], tracks: [Track] = [],
    units: [SummaryUnit], groups: [SummaryGroup] = [], cells: [PublishedCell] = [], relations: [SubsetRelation] = []
  ) {
    self.officials = officials
    self.reckonedOn = reckonedOn
    self.seed = seed
    self.identifiers = identifiers
    self.personName = personName
    self.ages = ages
    self.yearsRatedGood = yearsRatedGood
    self.tracks = tracks
    self.units = units
    self.groups = groups
    self.cells = cells
    self.relations = relations
  }
}
