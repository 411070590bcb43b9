import LinearModel
import Testing

/// Rows of large numbers written in digits say what they said before, to the last unit.
@Suite struct DigitModelTests {
  private static let large = [1, 7, 9_999, 10_000, 10_001, 999_999_937, 999_999_999_999, 1_000_000_000_000]

  /// A row over three columns of zero to four.
  private static func model(_ weights: [Int], lower: Int? = nil, upper: Int? = nil) -> LinearModel {
    var model = LinearModel(name: "digits")
    let columns = weights.indices.map { model.addVariable("x\($0)", upper: 4, kind: .integer) }
    model.addConstraint(
      "row", zip(weights, columns).map { Term(Double($0), $1) }, lower: lower.map(Double.init),
      upper: upper.map(Double.init))
    model.objective = Objective(.minimize, columns.map { Term(1, $0) })
    return model
  }

  private static let points: [[Double]] = (0..<125).map { (number: Int) -> [Double] in
    [number % 5, number / 5 % 5, number / 25].map { Double($0) }
  }

  @Test(arguments: 1...60)
  func `a point keeps a row exactly where it keeps the row's digits`(seed: Int) throws {
    // Weights and the sum of a point that follow from the seed; the limit is that sum, or one unit off.
    let weights: [Int] = (0..<3).map { (place: Int) -> Int in
      let size = Self.large[(seed * (3 + 2 * place) + place) % 8]
      return (seed + place) % 5 == 0 ? -size : size
    }
    let point = Self.points[seed * 37 % 125]
    var exact = 0
    for (weight, value) in zip(weights, point) { exact += weight * Int(value) }
    for limit in [exact - 1, exact, exact + 1] {
      for isUpper in [true, false] {
        let model = Self.model(weights, lower: isUpper ? nil : limit, upper: isUpper ? limit : nil)
        guard let digits = DigitModel(model) else { continue }
        #expect(digits.model.issues().isEmpty)
        for point in Self.points {
          let isKept = model.violations(of: point).isEmpty
          let isKeptInDigits = digits.model.violations(of: digits.extended(point)).isEmpty
          #expect(isKept == isKeptInDigits, "seed \(seed), \(point), \(weights) and \(limit)")
        }
      }
    }
  }

  @Test func `no number of a row in digits is large`() throws {
    let digits = try #require(
      DigitModel(Self.model([1_000_000_000_000, -999_999_999_999, 1], upper: 1_000_000_000_001)))
    for row in digits.model.constraints {
      let numbers = row.terms.map(\.coefficient) + [row.upper ?? 0]
      #expect(numbers.allSatisfy { abs($0) < Double(DigitModel.largeNumber) }, "\(row)")
    }
  }

  @Test func `a model without large numbers, or with fractions, stays as it is`() {
    #expect(DigitModel(Self.model([1, 2, 1_000_000], upper: 4_999_999)) == nil)
    var model = Self.model([1, 2, 3], upper: 4)
    model.addConstraint("half", [Term(0.5, Variable(index: 0))], upper: 1e12)
    #expect(DigitModel(model) == nil)
  }
}
