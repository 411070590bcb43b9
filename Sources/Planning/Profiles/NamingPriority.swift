public import TrainingDomain

/// The order in which interchangeable officials are given places.
///
/// Those in the succession plan first, then those with the longest service left, then by identifier: the same input
/// always gives the same names.
public struct NamingPriority: Sendable {
  /// Why one official is named before another.
  public enum Precedence: String, Hashable, Sendable, CaseIterable {
    /// In the succession plan, and the other is not.
    case successionPlan
    /// Serves longer.
    case longerService
    /// Has the lower identifier.
    case earlierIdentifier
  }

  /// Positions of officials, first to be named first.
  public let order: [Int]

  /// Makes the order of a problem's officials.
  public init(_ problem: PlanningProblem) {
    let keys = problem.officials.map(Key.init)
    // Rows of one person on several ways have one identifier, and stay in their order.
    order = keys.indices.sorted { left, right in
      let comparison = keys[left].comparison(with: keys[right])
      return comparison == 0 ? left < right : comparison < 0
    }
  }

  /// What an official is sorted by, without the rest of the row.
  private struct Key {
    let isPlanned: Bool
    let lastDay: CalendarDate
    /// The identifier's first sixteen bytes, which tell most apart.
    let start: (UInt64, UInt64)
    let id: Official.ID

    init(_ official: Official) {
      isPlanned = official.flags.contains(OfficialFlag.successionPlan)
      lastDay = official.serviceEnd.lastDay
      id = official.id
      var bytes = official.id.rawValue.utf8.makeIterator()
      func word() -> UInt64 { (0..<8).reduce(0) { word, _ in word << 8 | UInt64(bytes.next() ?? 0) } }
      let first = word()
      start = (first, word())
    }

    /// Below 0 where this one is named first, 0 where nothing tells them apart.
    func comparison(with other: Key) -> Int {
      if isPlanned != other.isPlanned { return isPlanned ? -1 : 1 }
      if lastDay != other.lastDay { return lastDay > other.lastDay ? -1 : 1 }
      if start.0 != other.start.0 { return start.0 < other.start.0 ? -1 : 1 }
      if start.1 != other.start.1 { return start.1 < other.start.1 ? -1 : 1 }
      return id == other.id ? 0 : id < other.id ? -1 : 1
    }
  }

  /// Why an official is named before another; nil where he or she is not.
  public static func precedence(of official: Official, before other: Official) -> Precedence? {
    let isPlanned = official.flags.contains(OfficialFlag.successionPlan)
    if isPlanned != other.flags.contains(OfficialFlag.successionPlan) { return isPlanned ? .successionPlan : nil }
    let (one, last) = (official.serviceEnd.lastDay, other.serviceEnd.lastDay)
    if one != last { return one > last ? .longerService : nil }
    return official.id < other.id ? .earlierIdentifier : nil
  }
}
