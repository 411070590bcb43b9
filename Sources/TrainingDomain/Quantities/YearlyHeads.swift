/// A number of people in a year.
public struct YearlyHeads: Hashable, Sendable {
  /// The year.
  public let year: Year
  /// The number of people.
  public let heads: Heads

  /// Makes a yearly number.
  public init(year: Year, heads: Heads) {
    self.year = year
    self.heads = heads
  }
}
