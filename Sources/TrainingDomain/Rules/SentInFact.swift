/// How many people were really sent on each course in a period that is planned in hindsight.
public struct SentInFact: Hashable, Sendable {
  /// The learners of one course.
  public struct Line: Hashable, Sendable {
    /// The course.
    public let course: Course.ID
    /// The people sent on it.
    public let learners: Heads

    /// Makes a line.
    public init(course: Course.ID, learners: Heads) {
      self.course = course
      self.learners = learners
    }
  }

  /// The first calendar year of the period.
  public let first: Year
  /// The last calendar year of the period.
  public let last: Year
  /// The learners, course by course.
  public let lines: [Line]
  /// Where the numbers come from.
  public let provenance: Provenance

  /// Makes a record of the people sent.
  public init(first: Year, last: Year, lines: [Line], provenance: Provenance) {
    self.first = first
    self.last = last
    self.lines = lines
    self.provenance = provenance
  }
}
