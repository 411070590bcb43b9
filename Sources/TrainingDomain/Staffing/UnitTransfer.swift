/// The unit an official moves to for good, and when.
public struct UnitTransfer: Hashable, Sendable {
  /// The unit.
  public let unit: WorkUnit.ID
  /// The first day there.
  public let takesEffect: CalendarDate

  /// Makes a transfer.
  public init(unit: WorkUnit.ID, takesEffect: CalendarDate) {
    self.unit = unit
    self.takesEffect = takesEffect
  }
}
