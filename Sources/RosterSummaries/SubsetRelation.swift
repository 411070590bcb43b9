public import Diagnostics
public import TrainingDomain

/// A statement that all who have one trait have another, everywhere or in one group.
public struct SubsetRelation: Hashable, Sendable {
  /// The trait of the smaller set.
  public let holders: SummaryTrait
  /// The trait they all have.
  public let among: SummaryTrait
  /// The group it is said of; nil: everyone.
  public let group: OfficialGroup.ID?
  /// Where it is said.
  public let location: SourceLocation

  /// Makes a relation.
  public init(
    _ holders: SummaryTrait, among: SummaryTrait, in group: OfficialGroup.ID? = nil, at location: SourceLocation
  ) {
    self.holders = holders
    self.among = among
    self.group = group
    self.location = location
  }
}
