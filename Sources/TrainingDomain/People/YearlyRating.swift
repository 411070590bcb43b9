/// The rating of one year.
public struct YearlyRating: Hashable, Sendable {
  /// The year rated.
  public let year: Year
  /// The rating.
  public let rating: Rating

  /// Makes a yearly rating.
  public init(year: Year, rating: Rating) {
    self.year = year
    self.rating = rating
  }
}
