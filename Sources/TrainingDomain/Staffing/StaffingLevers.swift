/// The ways besides training in which a scenario may move its staff; none unless it offers them.
public struct StaffingLevers: Hashable, Sendable {
  /// Offers to hire.
  public var recruitment: [RecruitmentLever]
  /// Offers to move officials between units.
  public var transfers: [TransferLever]
  /// Offers to leave early.
  public var earlyRetirement: [EarlyRetirementLever]

  /// Makes levers; none unless given.
  public init(
    recruitment: [RecruitmentLever] = [], transfers: [TransferLever] = [], earlyRetirement: [EarlyRetirementLever] = []
  ) {
    self.recruitment = recruitment
    self.transfers = transfers
    self.earlyRetirement = earlyRetirement
  }

  /// Whether there is none.
  public var isEmpty: Bool { recruitment.isEmpty && transfers.isEmpty && earlyRetirement.isEmpty }
}
