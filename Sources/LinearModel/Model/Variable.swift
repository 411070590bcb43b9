/// A column of a linear model, known by its position.
public struct Variable: Hashable, Sendable, Comparable {
  /// The position among the model's columns, from 0.
  public let index: Int

  /// The column at a position.
  public init(index: Int) { self.index = index }

  /// Earlier columns come first.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
