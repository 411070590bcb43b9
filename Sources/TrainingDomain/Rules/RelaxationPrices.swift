/// What it is worth to let a limit give way by one unit, all in one currency, to compare ways of meeting the targets.
///
/// A price is a judgement and no cost: a đồng more in a budget counts one, unless a scenario says that it counts more.
public struct RelaxationPrices: Hashable, Sendable {
  /// The price of one đồng more in a source's yearly limit; at least 1.
  public let money: Int
  /// The price, in đồng, of one learner more in a limit on seats; at least 1.
  public let seat: Dong
  /// The price, in đồng, of one authorised post more in a unit; at least 1. What it costs to fill it is paid besides.
  public let post: Dong
  /// The price, in đồng, of one month by which a target falls due later; at least 1.
  public let monthOfDelay: Dong
  /// Where the prices come from.
  public let provenance: Provenance

  /// Makes prices.
  public init(money: Int, seat: Dong, post: Dong, monthOfDelay: Dong, provenance: Provenance) {
    self.money = money
    self.seat = seat
    self.post = post
    self.monthOfDelay = monthOfDelay
    self.provenance = provenance
  }

  /// The prices of a scenario that gives none: assumptions, which every answer repeats.
  ///
  /// A post counts about what somebody newly hired into it costs in a year.
  public static let assumed = RelaxationPrices(
    money: 1, seat: 2_000_000, post: 100_000_000, monthOfDelay: 5_000_000,
    provenance: .notStated)
}
