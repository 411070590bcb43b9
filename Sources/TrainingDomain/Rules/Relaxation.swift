/// One limit that gives way, and by how much.
public enum Relaxation: Hashable, Sendable {
  /// A source has more money in a year, in đồng.
  case money(FundingSource.ID, Year, Dong)
  /// One of a course's seat limits, as its position in the course, takes more learners in a year (nil: in the horizon).
  case seats(Course.ID, limit: Int, Year?, Heads)
  /// A unit has more authorised posts from the first year on, into which people can be hired.
  case posts(WorkUnit.ID, Heads)
  /// A target falls due later, in months.
  case delay(Target.ID, months: Int)

  /// Its kind.
  public var kind: RelaxationKind {
    switch self {
    case .money: .money
    case .seats: .seats
    case .posts: .vacancies
    case .delay: .dates
    }
  }

  /// How much gives way, in units of its kind: đồng, learners, posts or months.
  public var amount: Int {
    switch self {
    case .money(_, _, let more): more.amount
    case .seats(_, _, _, let learners): learners.count
    case .posts(_, let posts): posts.count
    case .delay(_, let months): months
    }
  }

  /// What it counts at some prices, in đồng.
  public func price(at prices: RelaxationPrices) -> Dong {
    switch self {
    case .money: Dong(amount * prices.money)
    case .seats: amount * prices.seat
    case .posts: amount * prices.post
    case .delay: amount * prices.monthOfDelay
    }
  }

  /// The same limit giving way by another amount.
  public func with(amount: Int) -> Relaxation {
    switch self {
    case .money(let source, let year, _): .money(source, year, Dong(amount))
    case .seats(let course, let limit, let year, _): .seats(course, limit: limit, year, Heads(amount))
    case .posts(let unit, _): .posts(unit, Heads(amount))
    case .delay(let target, _): .delay(target, months: amount)
    }
  }
}
