/// The calendar years a plan covers.
public struct PlanningHorizon: Hashable, Sendable {
  /// The first year.
  public let first: Year
  /// The last year, not before the first.
  public let last: Year

  /// Makes a horizon.
  public init(first: Year, last: Year) {
    self.first = first
    self.last = last
  }

  /// The years, ascending.
  public var years: [Year] { first <= last ? Array(first...last) : [] }
  /// The first month.
  public var firstMonth: Month { first.january }
  /// The last month.
  public var lastMonth: Month { last.december }
  /// The months, ascending.
  public var months: [Month] { first <= last ? Array(firstMonth...lastMonth) : [] }
}
