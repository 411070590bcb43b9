/// The yearly rating of an official's work.
public enum Rating: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Did not complete the tasks.
  case unsatisfactory
  /// Completed the tasks.
  case satisfactory
  /// Completed the tasks well.
  case good
  /// Completed the tasks outstandingly.
  case outstanding

  /// Lower ratings come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
