public import Diagnostics

/// A total with figures under it.
public struct PublishedWhole: Hashable, Sendable {
  /// How the figures belong to the total.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Everybody is in exactly one part: counts add to the total and shares to 100 %.
    case distribution
    /// Each share is one of its own; they need not add up.
    case shares
    /// Counts that add to the total, without shares.
    case sum
  }

  /// How the figures belong to the total.
  public let kind: Kind
  /// What is counted, in the document's words.
  public let name: String
  /// The total; nil where the document states none.
  public var total: Cell<Int>?
  /// The figures, in the order of the document.
  public var parts: [PublishedPart]
  /// Where it begins.
  public var location: SourceLocation?

  /// Makes a whole.
  public init(
    _ kind: Kind, _ name: String, total: Cell<Int>?, parts: [PublishedPart], at location: SourceLocation? = nil
  ) {
    self.kind = kind
    self.name = name
    self.total = total
    self.parts = parts
    self.location = location
  }
}
