/// An offer to move officials for good from units with more people than posts to units with vacancies, on 1 January.
public struct TransferLever: Hashable, Sendable, Identifiable {
  /// The lever's identifier.
  public let id: Identifier<TransferLever>
  /// What the transfer is called in print.
  public let name: String
  /// The years in which transfers are possible.
  public let years: [Year]
  /// Units that give people away; only as many as they have above their authorised posts.
  public let origins: [WorkUnit.ID]
  /// Units that take people in.
  public let destinations: [WorkUnit.ID]
  /// The groups whose members may be moved; one suffices.
  public let groups: [OfficialGroup.ID]
  /// Posts whose holder may not work in his or her home unit.
  public let notLocalPositions: [Position]
  /// Most transfers a year; nil for no limit.
  public let mostPerYear: Heads?
  /// Paid once for a transfer, in the year of it.
  public let costPerCase: Dong
  /// The source that pays.
  public let source: FundingSource.ID
  /// Where the figures come from.
  public let provenance: Provenance

  /// Makes a lever.
  public init(
    id: Identifier<TransferLever>, name: String, years: [Year], origins: [WorkUnit.ID], destinations: [WorkUnit.ID],
    groups: [OfficialGroup.ID], notLocalPositions: [Position] = [], mostPerYear: Heads? = nil, costPerCase: Dong,
    source: FundingSource.ID, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.years = years
    self.origins = origins
    self.destinations = destinations
    self.groups = groups
    self.notLocalPositions = notLocalPositions
    self.mostPerYear = mostPerYear
    self.costPerCase = costPerCase
    self.source = source
    self.provenance = provenance
  }
}
