/// A decision about staff that takes effect on 1 January of a year.
public struct StaffMove: Hashable, Sendable {
  /// What is decided.
  public enum Kind: Hashable, Sendable {
    /// People of a recruitment lever are hired into a unit.
    case hire(RecruitmentLever.ID, WorkUnit.ID)
    /// An official moves to a unit.
    case transfer(TransferLever.ID, Official.ID, WorkUnit.ID)
    /// An official leaves early; the last day of service is the day before.
    case earlyRetirement(EarlyRetirementLever.ID, Official.ID)
  }

  /// What is decided.
  public let kind: Kind
  /// The year on whose 1 January it takes effect.
  public let year: Year
  /// How many people; 1 where it is a named official.
  public let count: Heads

  /// Makes a decision.
  public init(_ kind: Kind, in year: Year, count: Heads = 1) {
    self.kind = kind
    self.year = year
    self.count = count
  }
}
