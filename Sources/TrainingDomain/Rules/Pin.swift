/// A decision taken beforehand about one official and one course.
public struct Pin: Hashable, Sendable {
  /// What is decided.
  public enum Decision: Hashable, Sendable {
    /// The official must be sent; nil leaves the year open.
    case must(Year?)
    /// The official must not be sent; nil means in no year.
    case mustNot(Year?)
  }

  /// The official; every person of an aggregate row.
  public let official: Official.ID
  /// The course.
  public let course: Course.ID
  /// What is decided.
  public let decision: Decision

  /// Makes a pin.
  public init(official: Official.ID, course: Course.ID, decision: Decision) {
    self.official = official
    self.course = course
    self.decision = decision
  }
}
