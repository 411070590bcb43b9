internal import LinearModel

/// What may be spent in a year, and what each column spends of it, in đồng.
struct YearMoney: Sendable {
  let prices: [(cost: Int, column: Variable)]
  let limit: Int
}
