/// A figure that lies between what a plan was found to attain and what no plan can exceed.
public struct AttainableHeads: Hashable, Sendable {
  /// Heads that a plan was found to attain.
  public let attained: Heads
  /// Heads that no plan can exceed; at least `attained`.
  public let bound: Heads

  /// Makes a figure of what was found and what is proven; a bound below what was found is lifted to it.
  public init(attained: Heads, bound: Heads) {
    self.attained = attained
    self.bound = max(attained, bound)
  }

  /// Makes a figure that is proven.
  public init(proven heads: Heads) { self.init(attained: heads, bound: heads) }

  /// Whether the figure is known exactly.
  public var isProven: Bool { attained == bound }
}
