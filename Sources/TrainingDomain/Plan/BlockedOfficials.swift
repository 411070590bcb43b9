/// The officials of a target's population who cannot reach its level by its date, for one reason.
public struct BlockedOfficials: Hashable, Sendable {
  /// A row of the roster that is blocked as a whole.
  public struct Row: Hashable, Sendable {
    /// The row.
    public let official: Official.ID
    /// Its people.
    public let count: Heads

    /// Makes a row.
    public init(official: Official.ID, count: Heads) {
      self.official = official
      self.count = count
    }
  }

  /// Why.
  public let reason: BlockingReason
  /// Whom, in the roster's order.
  public let rows: [Row]

  /// Makes a group of blocked officials.
  public init(reason: BlockingReason, rows: [Row]) {
    self.reason = reason
    self.rows = rows
  }

  /// How many people they are.
  public var heads: Heads { rows.map(\.count).reduce(.zero, +) }
}
