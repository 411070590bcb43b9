/// A limit on the learners who start a course.
public struct SeatLimit: Hashable, Sendable {
  /// Over which time the learners are counted.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    /// At each intake.
    case intake
    /// Over all intakes of one calendar year.
    case year
    /// Over the whole horizon.
    case horizon
  }

  /// Among whom the learners are counted.
  public enum Scope: Hashable, Sendable {
    /// All officials together.
    case together
    /// The officials of each unit on their own.
    case eachUnit
    /// The officials of one unit.
    case unit(WorkUnit.ID)
  }

  /// Over which time the learners are counted.
  public let period: Period
  /// Among whom they are counted.
  public let scope: Scope
  /// Most learners where no year says otherwise; nil where only the years listed are limited.
  public let learners: Heads?
  /// Most learners of single years, ascending; they take the place of `learners` in those years.
  public let byYear: [YearlyHeads]

  /// Makes a seat limit.
  public init(period: Period, scope: Scope, learners: Heads?, byYear: [YearlyHeads] = []) {
    self.period = period
    self.scope = scope
    self.learners = learners
    self.byYear = byYear
  }

  /// The limit that holds in a year; nil where there is none.
  public func limit(in year: Year) -> Heads? { byYear.first { $0.year == year }?.heads ?? learners }
}
