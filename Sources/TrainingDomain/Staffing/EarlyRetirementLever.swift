/// An offer to officials to leave on 1 January of a year, before their last day of service.
///
/// Nobody is chosen who is not on the list or meets every condition: the list is of people who accept the offer.
public struct EarlyRetirementLever: Hashable, Sendable, Identifiable {
  /// The lever's identifier.
  public let id: Identifier<EarlyRetirementLever>
  /// What the offer is called in print.
  public let name: String
  /// The years in which it can be taken up.
  public let years: [Year]
  /// Officials who accept it.
  public let officials: [Official.ID]
  /// Conditions under which others accept it, all of which must hold on the day of leaving; empty for nobody.
  public let conditions: [EligibilityCondition]
  /// Most cases a year; nil for no limit.
  public let mostPerYear: Heads?
  /// Paid once for a case, in the year of it.
  public let costPerCase: Dong
  /// The source that pays.
  public let source: FundingSource.ID
  /// Where the figures come from.
  public let provenance: Provenance

  /// Makes a lever.
  public init(
    id: Identifier<EarlyRetirementLever>, name: String, years: [Year], officials: [Official.ID],
    conditions: [EligibilityCondition] = [], mostPerYear: Heads? = nil, costPerCase: Dong, source: FundingSource.ID,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.years = years
    self.officials = officials
    self.conditions = conditions
    self.mostPerYear = mostPerYear
    self.costPerCase = costPerCase
    self.source = source
    self.provenance = provenance
  }
}
