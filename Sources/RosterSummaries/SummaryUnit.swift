public import TrainingDomain

/// A unit of the table.
public struct SummaryUnit: Hashable, Sendable, Identifiable {
  /// The unit's identifier, as the roster will name it.
  public let id: WorkUnit.ID
  /// The unit's name as it is printed.
  public let name: String
  /// How many people work in it; nil: an even share of those that other units leave.
  public let officials: PublishedCount?

  /// Makes a unit.
  public init(id: WorkUnit.ID, name: String, officials: PublishedCount? = nil) {
    self.id = id
    self.name = name
    self.officials = officials
  }
}
