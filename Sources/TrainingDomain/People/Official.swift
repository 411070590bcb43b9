/// A row of the roster: one named official, or several alike who need no names.
public struct Official: Hashable, Sendable, Identifiable {
  /// The row's identifier.
  public var id: Identifier<Official>
  /// The official's name; nil for an aggregate row.
  public var name: String?
  /// How many people the row stands for; 1 where it has a name.
  public var count: Heads
  /// The unit the official works in.
  public var unit: WorkUnit.ID
  /// The post held; nil where it is not given.
  public var position: Position?
  /// The groups the official belongs to besides everyone, in the order of the problem's groups.
  public var groups: [OfficialGroup.ID]
  /// The official's sex.
  public var sex: Sex
  /// The day of birth; a birth year alone means 1 January.
  public var birth: CalendarDate
  /// Whether the official is of an ethnic minority.
  public var isEthnicMinority: Bool
  /// Standing in the Party.
  public var party: PartyMembership
  /// The first day of service; nil where it is not given.
  public var serviceStart: CalendarDate?
  /// The day on which a recruit joins; nil for officials in post when the horizon begins.
  public var joins: CalendarDate?
  /// The unit where the official was born or lives, for posts that may not be held there; nil where it is not given.
  public var home: WorkUnit.ID?
  /// A transfer the plan decides; nil where the official stays in `unit`.
  public var transfer: UnitTransfer?
  /// The last day of service.
  public var serviceEnd: ServiceEnd
  /// The level held on each track; a track that is missing means its lowest rung.
  public var levels: [Level]
  /// The flags carried, in the order of the problem's flags.
  public var flags: [OfficialFlag.ID]
  /// Ratings of past years, ascending.
  public var ratings: [YearlyRating]
  /// Courses being studied when the horizon begins.
  public var inProgress: [CourseInProgress]

  /// Makes an official.
  public init(
    id: Identifier<Official>, name: String? = nil, count: Heads = 1, unit: WorkUnit.ID, position: Position? = nil,
    groups: [OfficialGroup.ID] = [], sex: Sex, birth: CalendarDate, isEthnicMinority: Bool = false,
    party: PartyMembership = .none, serviceStart: CalendarDate? = nil, serviceEnd: ServiceEnd, levels: [Level] = [],
    flags: [OfficialFlag.ID] = [], ratings: [YearlyRating] = [], inProgress: [CourseInProgress] = [],
    joins: CalendarDate? = nil, home: WorkUnit.ID? = nil, transfer: UnitTransfer? = nil
  ) {
    self.id = id
    self.name = name
    self.count = count
    self.unit = unit
    self.position = position
    self.groups = groups
    self.sex = sex
    self.birth = birth
    self.isEthnicMinority = isEthnicMinority
    self.party = party
    self.serviceStart = serviceStart
    self.serviceEnd = serviceEnd
    self.levels = levels
    self.flags = flags
    self.ratings = ratings
    self.inProgress = inProgress
    self.joins = joins
    self.home = home
    self.transfer = transfer
  }

  /// Whether the official is in service on a day: the last day of service is that day or later, and a recruit has joined.
  public func isInService(on day: CalendarDate) -> Bool {
    serviceEnd.lastDay >= day && joins.map { $0 <= day } ?? true
  }

  /// The unit in which the official works on a day.
  public func unit(on day: CalendarDate) -> WorkUnit.ID {
    guard let transfer, transfer.takesEffect <= day else { return unit }
    return transfer.unit
  }

  /// Whether the official belongs to a group.
  public func belongs(to group: OfficialGroup.ID) -> Bool {
    group == OfficialGroup.everyone.id || groups.contains(group)
  }

  /// Whether the roster alone gives the official a level.
  public func holds(_ level: Level) -> Bool {
    level.rung == 0 || levels.contains { $0.covers(level) }
  }
}
