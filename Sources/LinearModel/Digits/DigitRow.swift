/// A row `Σ weights·x ≤ limit` of large whole numbers over whole columns that are not negative.
struct DigitRow {
  private(set) var terms: [(weight: Int, column: Variable)]
  private(set) var limit: Int
  /// Whether the row stood as `Σ ≥ …` and has been turned round.
  private let isTurned: Bool
  /// What all weights of the row as it was are multiples of; the row is counted in it, for it is as exact in thousands of
  /// đồng as in đồng where every cost is a whole number of thousands.
  let unit: Int
  /// Numbers from which on signs cannot be turned or sums formed without care; no scenario has them.
  private static let greatestNumber: UInt = 1 << 62

  /// Reads a row; nil where its numbers are not large, or not whole, or it has a limit on either side.
  init?(_ row: ConstraintDefinition, in model: LinearModel) {
    guard let bound = row.upper ?? row.lower, (row.upper == nil) != (row.lower == nil), let limit = Int(exactly: bound),
      limit.magnitude < Self.greatestNumber
    else { return nil }
    isTurned = row.upper == nil
    var terms: [(weight: Int, column: Variable)] = []
    for term in row.terms where term.coefficient != 0 {
      let column = model[term.variable]
      guard column.kind == .integer, column.lower.map({ $0 >= 0 }) ?? false,
        let weight = Int(exactly: term.coefficient),
        weight.magnitude < Self.greatestNumber
      else { return nil }
      terms.append((isTurned ? -weight : weight, term.variable))
    }
    let common = terms.reduce(0) { Self.greatestCommonDivisor($0, $1.weight) }
    guard common > 0 else { return nil }
    unit = common
    self.terms = terms.map { ($0.weight / common, $0.column) }
    self.limit = Self.quotient(isTurned ? -limit : limit, common)
    guard isLarge else { return nil }
  }

  private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (abs(one), abs(other))
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }

  /// The size of the greatest number.
  var greatest: UInt { terms.reduce(limit.magnitude) { max($0, $1.weight.magnitude) } }

  /// Whether a tolerance could be as great as a unit of the row.
  var isLarge: Bool { greatest >= UInt(DigitModel.largeNumber) }

  /// Takes the last digit of every number away and returns the row of the last digits.
  mutating func removeLastDigit(base: Int) -> (terms: [(weight: Int, column: Variable)], limit: Int) {
    let last = terms.map { (weight: $0.weight - base * Self.quotient($0.weight, base), column: $0.column) }
      .filter { $0.weight != 0 }
    let lastLimit = limit - base * Self.quotient(limit, base)
    terms = terms.map { (weight: Self.quotient($0.weight, base), column: $0.column) }.filter { $0.weight != 0 }
    limit = Self.quotient(limit, base)
    return (last, lastLimit)
  }

  /// Counts a carry beside the digits that are left.
  mutating func add(_ carry: Variable) { terms.append((1, carry)) }

  /// The row as it stands in a model, the way round it was.
  func definition(named name: String) -> ConstraintDefinition {
    let sign = isTurned ? -1.0 : 1.0
    let written = terms.map { Term(sign * Double($0.weight), $0.column) }
    return isTurned
      ? ConstraintDefinition(name: name, terms: written, lower: Double(-limit))
      : ConstraintDefinition(name: name, terms: written, upper: Double(limit))
  }

  /// The greatest whole number not above a quotient.
  static func quotient(_ number: Int, _ base: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: base)
    return rest < 0 ? quotient - 1 : quotient
  }
}
