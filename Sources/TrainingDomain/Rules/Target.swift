/// A target: so much of a group at a level, or so many of the authorised posts filled, by a date.
public struct Target: Hashable, Sendable, Identifiable {
  /// Among whom attainment is counted.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// All officials of the group together.
    case together
    /// Each unit on its own.
    case eachUnit
  }

  /// How the share is compared with the threshold.
  public enum Comparator: String, Hashable, Sendable, CaseIterable {
    /// The share must reach the threshold (`≥`, "trở lên").
    case atLeast
    /// The share must exceed the threshold (`>`, "trên").
    case moreThan
  }

  /// What is counted.
  public enum Indicator: Hashable, Sendable {
    /// Officials who hold a level, among those in post.
    case holding(Level)
    /// Officials in post, among the authorised posts.
    case staffing
  }

  /// The target's identifier.
  public let id: Identifier<Target>
  /// The target's name as it is printed.
  public let name: String
  /// What is counted.
  public let indicator: Indicator
  /// The group it is demanded of.
  public let group: OfficialGroup.ID
  /// Among whom attainment is counted.
  public let scope: Scope
  /// How the share is compared.
  public let comparator: Comparator
  /// The share demanded, above 0 and at most 1.
  public let threshold: Fraction
  /// The day on which it is due.
  public let due: CalendarDate
  /// The weight of its shortfall, above 0.
  public let weight: Fraction
  /// Where the target comes from.
  public let provenance: Provenance

  /// Makes a target.
  public init(
    id: Identifier<Target>, name: String, indicator: Indicator, group: OfficialGroup.ID, scope: Scope = .together,
    comparator: Comparator = .atLeast, threshold: Fraction, due: CalendarDate, weight: Fraction = .one,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.indicator = indicator
    self.group = group
    self.scope = scope
    self.comparator = comparator
    self.threshold = threshold
    self.due = due
    self.weight = weight
    self.provenance = provenance
  }

  /// Makes a target that counts holders of a level.
  public init(
    id: Identifier<Target>, name: String, level: Level, group: OfficialGroup.ID, scope: Scope = .together,
    comparator: Comparator = .atLeast, threshold: Fraction, due: CalendarDate, weight: Fraction = .one,
    provenance: Provenance
  ) {
    self.init(
      id: id, name: name, indicator: .holding(level), group: group, scope: scope, comparator: comparator,
      threshold: threshold, due: due, weight: weight, provenance: provenance)
  }

  /// The level that counts; nil where posts filled are counted.
  public var level: Level? {
    switch indicator {
    case .holding(let level): level
    case .staffing: nil
    }
  }

  /// The heads a population needs: `⌈p·n⌉` for at least, `⌊p·n⌋+1` for more than, in exact arithmetic.
  ///
  /// An empty population needs nobody.
  public func requiredHeads(in population: Heads) -> Heads {
    guard population > .zero else { return .zero }
    switch comparator {
    case .atLeast: return Heads(threshold.timesRoundedUp(population.count))
    case .moreThan: return Heads(threshold.timesRoundedDown(population.count) + 1)
    }
  }
}
