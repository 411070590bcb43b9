/// Standing in the Party.
public enum PartyMembership: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Not a member.
  case none
  /// A probationary member.
  case probationary
  /// A full member.
  case full

  /// Lower standing comes first.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .none: 0
    case .probationary: 1
    case .full: 2
    }
  }
}
