internal import TrainingDomain

extension ResolvedRules {
  static func relaxation(_ prices: RelaxationPrices?) -> JSONValue {
    guard let prices else { return .null }
    return .fields([
      ("pricePerDong", .integer(prices.money)), ("pricePerSeatVND", .integer(prices.seat.amount)),
      ("pricePerPostVND", .integer(prices.post.amount)), ("pricePerMonthVND", .integer(prices.monthOfDelay.amount)),
      ("basis", .string(prices.provenance.basis.rawValue)), ("source", .string(prices.provenance.source)),
    ])
  }
}
