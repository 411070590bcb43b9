/// A column of a `LinearModel`, numbered in order of creation.
///
/// It is only an index: it means nothing to a model other than the one that handed it out, and `issues()` reports
/// indices a model does not have.
public struct Variable: Hashable, Sendable, Comparable {
  /// The column's place in `LinearModel.variables`, counted from zero.
  public let index: Int

  /// The column at a place of `LinearModel.variables`.
  public init(index: Int) {
    self.index = index
  }

  /// Earlier columns come first.
  public static func < (left: Variable, right: Variable) -> Bool {
    left.index < right.index
  }
}
