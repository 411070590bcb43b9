/// How much of a unit may be in class at once.
public struct AbsenceRule: Hashable, Sendable {
  /// Greatest share of the officials in post that may be absent, counted by workload.
  public let share: Fraction
  /// Load that is always allowed, in officials; one unless set.
  public let floor: Fraction

  /// Makes an absence rule.
  public init(share: Fraction, floor: Fraction = .one) {
    self.share = share
    self.floor = floor
  }
}
