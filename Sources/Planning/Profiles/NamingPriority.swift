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
    let officials = problem.officials
    order = officials.indices.sorted { left, right in
      // Rows of one person on several ways have one identifier.
      officials[left].id == officials[right].id && officials[left].serviceEnd == officials[right].serviceEnd
        ? left < right : Self.precedence(of: officials[left], before: officials[right]) != nil
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
