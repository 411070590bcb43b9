/// An offer to hire people of one kind into vacancies, on 1 January of a year.
///
/// A recruit counts in every target of the groups entered, and may be trained like anyone else.
public struct RecruitmentLever: Hashable, Sendable, Identifiable {
  /// The lever's identifier.
  public let id: Identifier<RecruitmentLever>
  /// What the recruits are called in print.
  public let name: String
  /// The years in which hires are possible.
  public let years: [Year]
  /// The units that may hire; a unit without authorised posts has no vacancies.
  public let units: [WorkUnit.ID]
  /// Most hires a year over all units; nil for as many as there are vacancies.
  public let mostPerYear: Heads?
  /// Paid once for a hire, in the year of it.
  public let costPerHire: Dong
  /// Paid for every full year in post, to the end of the horizon.
  public let costPerYear: Dong
  /// The source that pays.
  public let source: FundingSource.ID
  /// A recruit as the roster would have him or her; identifier, unit, count and first day are those of the hire.
  public let recruit: Official
  /// Completed years of age on the day of hiring.
  public let age: Int
  /// Where the figures come from.
  public let provenance: Provenance

  /// Makes a lever.
  public init(
    id: Identifier<RecruitmentLever>, name: String, years: [Year], units: [WorkUnit.ID], mostPerYear: Heads? = nil,
    costPerHire: Dong, costPerYear: Dong, source: FundingSource.ID, recruit: Official, age: Int,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.years = years
    self.units = units
    self.mostPerYear = mostPerYear
    self.costPerHire = costPerHire
    self.costPerYear = costPerYear
    self.source = source
    self.recruit = recruit
    self.age = age
    self.provenance = provenance
  }
}
