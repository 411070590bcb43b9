/// The ages of the youngest and oldest people of a roster, in completed years.
public struct AgeSpan: Hashable, Sendable {
  /// The youngest age.
  public let youngest: Int
  /// The greatest age of a woman.
  public let oldestWoman: Int
  /// The greatest age of a man.
  public let oldestMan: Int

  /// Makes a span.
  public init(youngest: Int = 23, oldestWoman: Int = 56, oldestMan: Int = 60) {
    self.youngest = youngest
    self.oldestWoman = oldestWoman
    self.oldestMan = oldestMan
  }
}
