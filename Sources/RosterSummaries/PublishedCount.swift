public import Diagnostics
public import TrainingDomain

/// A number of people that a table states, and where it states it.
public struct PublishedCount: Hashable, Sendable {
  /// How many people.
  public let heads: Heads
  /// The place of the number.
  public let location: SourceLocation

  /// Makes a published count.
  public init(_ heads: Heads, at location: SourceLocation) {
    self.heads = heads
    self.location = location
  }
}
