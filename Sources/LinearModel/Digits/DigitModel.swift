/// A model whose rows of very large whole numbers are written digit by digit, so that a solver's tolerances, which grow
/// with the numbers of a row, are far less than one unit of it.
///
/// `Σ a·x ≤ b` with `a = B·a′ + a″` and `b = B·b′ + b″` holds for whole `x` exactly where some whole carry `k ≥ 0` has
/// `Σ a″·x − B·k ≤ b″` and `Σ a′·x + k ≤ b′`. The second row takes the place of the first and is split again while its
/// numbers are large; rows and carry columns that are added stand behind all others.
public struct DigitModel: Sendable {
  /// Rows whose numbers reach this size are split: below it a relative tolerance of 1e-7 is less than half a unit.
  public static let largeNumber = 5_000_000

  /// The base of the digits.
  static let base = 10_000

  /// The model in digits.
  public let model: LinearModel
  private let columnCount: Int
  private let rowCount: Int
  private let carries: [Carry]
  /// How many units of each row of the whole model one unit of its last digit is.
  private let scales: [Double]

  /// A carry column: the least whole number that lets the row of its digit hold.
  private struct Carry: Sendable {
    let terms: [(weight: Int, column: Int)]
    let limit: Int
  }

  /// Writes the large rows of a model in digits; nil where it has none.
  ///
  /// - Parameters:
  ///   - whole: the model.
  ///   - least: the size of number from which on a row is split.
  public init?(_ whole: LinearModel, from least: Int = largeNumber) {
    let rows = whole.constraints.map { row in
      DigitRow(row, in: whole).flatMap { $0.greatest >= UInt(least) ? $0 : nil }
    }
    guard rows.contains(where: { $0 != nil }) else { return nil }
    var model = LinearModel(name: whole.name)
    for column in whole.variables {
      model.addVariable(column.name, lower: column.lower, upper: column.upper, kind: column.kind)
    }
    model.objective = whole.objective
    var carries: [Carry] = []
    var scales: [Double] = []
    var digits: [ConstraintDefinition] = []
    for (index, (row, large)) in zip(whole.constraints, rows).enumerated() {
      guard var large else {
        model.addConstraint(row.name, row.terms, lower: row.lower, upper: row.upper)
        scales.append(1)
        continue
      }
      var scale = Double(large.unit)
      while large.isLarge {
        let last = large.removeLastDigit(base: Self.base)
        carries.append(Carry(terms: last.terms.map { ($0.weight, $0.column.index) }, limit: last.limit))
        let carry = model.addVariable("carry(\(index + 1),\(carries.count))", kind: .integer)
        digits.append(
          ConstraintDefinition(
            name: "digit(\(index + 1),\(carries.count))",
            terms: last.terms.map { Term(Double($0.weight), $0.column) } + [Term(-Double(Self.base), carry)],
            upper: Double(last.limit)))
        large.add(carry)
        scale *= Double(Self.base)
      }
      let written = large.definition(named: row.name)
      model.addConstraint(written.name, written.terms, lower: written.lower, upper: written.upper)
      scales.append(scale)
    }
    for digit in digits { model.addConstraint(digit.name, digit.terms, upper: digit.upper) }
    self.model = model
    columnCount = whole.variables.count
    rowCount = whole.constraints.count
    self.carries = carries
    self.scales = scales
  }

  /// A solution of the whole model with the least carries that go with it.
  public func extended(_ point: [Double]) -> [Double] {
    var point = point
    for carry in carries {
      let sum = carry.terms.reduce(-carry.limit) { $0 + $1.weight * Int(point[$1.column].rounded()) }
      point.append(Double(max(0, -DigitRow.quotient(-sum, Self.base))))
    }
    return point
  }

  /// What an outcome of the model in digits says of the whole model.
  public func whole(_ outcome: SolveOutcome) -> SolveOutcome {
    func whole(_ point: [Double]) -> [Double] { Array(point.prefix(columnCount)) }
    var answer = outcome
    answer.incumbent = outcome.incumbent.map(whole)
    answer.relaxation = outcome.relaxation.map(whole)
    answer.reducedCosts = outcome.reducedCosts.map(whole)
    answer.shadowPrices = outcome.shadowPrices.map { zip($0.prefix(rowCount), scales).map { $0 / $1 } }
    // Carries keep their bounds, so what their reduced costs would add to the proof is never negative.
    answer.rootProof = outcome.rootProof.map {
      RootProof(objective: $0.objective, point: whole($0.point), reducedCosts: whole($0.reducedCosts))
    }
    answer.cuts = outcome.cuts.filter { cut in cut.terms.allSatisfy { $0.variable.index < columnCount } }
    return answer
  }
}
