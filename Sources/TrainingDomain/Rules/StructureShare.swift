/// A share of the make-up of a body, such as women among the leaders: reported, and not planned for, since no course
/// changes it.
public struct StructureShare: Hashable, Sendable, Identifiable {
  /// Who counts.
  public enum Trait: Hashable, Sendable {
    /// Women.
    case women
    /// Ethnic minorities.
    case ethnicMinority
    /// Those who have not completed so many years of age on the day.
    case below(years: Int)
    /// Those who carry a flag.
    case flagged(OfficialFlag.ID)
    /// Those who hold a level in the roster.
    case holding(Level)
  }

  /// What is demanded.
  public enum Demand: Hashable, Sendable {
    /// Nothing: the share is only shown.
    case none
    /// At least this share.
    case atLeast(Fraction)
    /// More than this share.
    case moreThan(Fraction)
    /// A share between two.
    case range(Fraction, Fraction)
    /// At least so many people.
    case heads(Heads)
  }

  /// The share's identifier.
  public let id: Identifier<StructureShare>
  /// The share's name as it is printed.
  public let name: String
  /// Who counts.
  public let trait: Trait
  /// The group in which they are counted.
  public let group: OfficialGroup.ID
  /// Among whom it is counted.
  public let scope: Target.Scope
  /// What is demanded.
  public let demand: Demand
  /// The day on which it is due.
  public let due: CalendarDate
  /// Where the demand comes from.
  public let provenance: Provenance

  /// Makes a share.
  public init(
    id: Identifier<StructureShare>, name: String, trait: Trait, group: OfficialGroup.ID,
    scope: Target.Scope = .together, demand: Demand = .none, due: CalendarDate, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.trait = trait
    self.group = group
    self.scope = scope
    self.demand = demand
    self.due = due
    self.provenance = provenance
  }

  /// Whether an official counts on a day.
  public func counts(_ official: Official, on day: CalendarDate) -> Bool {
    switch trait {
    case .women: official.sex == .female
    case .ethnicMinority: official.isEthnicMinority
    case .below(let years): official.birth.completedYears(until: day) < years
    case .flagged(let flag): official.flags.contains(flag)
    case .holding(let level): official.holds(level)
    }
  }

  /// Whether a count in a population answers the demand; nil where nothing is demanded or nobody is there.
  public func isMet(by count: Heads, of population: Heads) -> Bool? {
    guard population > .zero, let share = Fraction(count.count, over: population.count) else { return nil }
    switch demand {
    case .none: return nil
    case .atLeast(let least): return share >= least
    case .moreThan(let limit): return share > limit
    case .range(let least, let most): return share >= least && share <= most
    case .heads(let least): return count >= least
    }
  }
}
