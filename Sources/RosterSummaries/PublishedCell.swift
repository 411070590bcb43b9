/// A cell of the table: how many of the people at a place have a trait.
public struct PublishedCell: Hashable, Sendable {
  /// What is counted.
  public let trait: SummaryTrait
  /// Whether those who have more than the trait are left out: exactly intermediate, not advanced too.
  public let isExact: Bool
  /// Among whom it is counted.
  public let place: SummaryPlace
  /// How many they are.
  public let count: PublishedCount

  /// Makes a cell.
  public init(_ trait: SummaryTrait, isExact: Bool, of place: SummaryPlace, _ count: PublishedCount) {
    self.trait = trait
    self.isExact = isExact
    self.place = place
    self.count = count
  }
}
