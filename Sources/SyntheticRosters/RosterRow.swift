public import TrainingDomain

/// One person of a synthetic roster, in the words of the roster file.
public struct RosterRow: Hashable, Sendable {
  /// The row's identifier.
  public var id: String
  /// A plainly artificial name.
  public var name: String
  /// The identifier of the unit.
  public var unit: String
  /// The post or title, in Vietnamese.
  public var position: String
  /// The groups the person belongs to.
  public var groups: [String]
  /// The person's sex.
  public var sex: Sex
  /// The day of birth.
  public var birth: CalendarDate
  /// The ethnic group; `Kinh` is the majority.
  public var ethnicity: String
  /// Standing in the Party.
  public var party: PartyMembership
  /// The first day of service.
  public var serviceStart: CalendarDate
  /// The flags carried.
  public var flags: [String]
  /// The years rated, each as good.
  public var yearsRatedGood: [Int]
  /// The rung held on each track, in the order of the roster's tracks.
  public var levels: [String]

  /// A person.
  public init(
    id: String, name: String, unit: String, position: String, groups: [String], sex: Sex, birth: CalendarDate,
    ethnicity: String, party: PartyMembership, serviceStart: CalendarDate, flags: [String], yearsRatedGood: [Int],
    levels: [String]
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.position = position
    self.groups = groups
    self.sex = sex
    self.birth = birth
    self.ethnicity = ethnicity
    self.party = party
    self.serviceStart = serviceStart
    self.flags = flags
    self.yearsRatedGood = yearsRatedGood
    self.levels = levels
  }

  /// The cells in the order of the canonical columns.
  var cells: [String] {
    let ratings = yearsRatedGood.map { "\($0):good" }
    return [
      id, name, "1", unit, position, groups.joined(separator: ";"), sex.rawValue, birth.description, ethnicity,
      party.rawValue, serviceStart.description, "", flags.joined(separator: ";"), ratings.joined(separator: ";"), "",
    ] + levels
  }
}
