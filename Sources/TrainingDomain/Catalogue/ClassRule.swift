/// The rule for classes the body opens itself: *k* classes hold from `least · k` to `most · k` learners.
public struct ClassRule: Hashable, Sendable {
  /// Fewest learners of one class, at least 1.
  public let least: Int
  /// Most learners of one class.
  public let most: Int
  /// Cost of opening one class, due in the intake's calendar year.
  public let fixedCost: Dong
  /// Most classes that may open at one intake; nil where nothing limits them.
  public let mostClasses: Int?

  /// Makes a class rule.
  public init(least: Int, most: Int, fixedCost: Dong, mostClasses: Int? = nil) {
    self.least = least
    self.most = most
    self.fixedCost = fixedCost
    self.mostClasses = mostClasses
  }
}
