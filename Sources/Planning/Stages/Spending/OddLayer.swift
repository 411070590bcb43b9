internal import LinearModel

/// A model with a column for every sum of odd places alike, and rows for how every year comes out.
struct OddLayer {
  enum Found {
    /// How many of each take places.
    case found([Int])
    case nothing
    case unknown
  }

  private let sums: [Variable]
  private let order: [Variable]
  private let whole: LinearModel
  private let split: LinearModel
  /// Between which each sum lies, as far as the columns tell.
  let ranges: [ClosedRange<Int>]

  /// Adds columns and rows to the model of an aim whose better plans leave no more than so much of all money.
  init(_ odd: OddPlaces, of aim: AimSearch, unspent: Int) {
    var model = aim.settled
    let sums = odd.alike.enumerated().map { model.addSum("alike(\($0))", of: $1.columns) }
    model.addConstraint(
      "spent", odd.courses.flatMap { course in course.columns.map { Term(Double(course.cost), $0) } },
      lower: Double(odd.granted - unspent))
    var order: [Variable] = []
    for (year, row) in odd.money.enumerated() {
      model.addConstraint(
        "spent(\(year))", row.prices.map { Term(Double($0.cost), $0.column) }, lower: Double(row.limit - unspent))
      order += zip(odd.alike, sums).filter { $0.0.firstYear == year }.map(\.1)
      let terms = zip(odd.alike, sums).filter { $0.0.remainders[year] != 0 }
        .map { Term(Double($0.remainders[year]), $1) }
      guard unspent < odd.modulus, !terms.isEmpty else { continue }
      // What courses paid for at once leave to the odd ones: so many times the modulus, and a remainder.
      let most = terms.reduce(0) { $0 + $1.coefficient * (model[$1.variable].upper ?? 0) }
      let times = model.addVariable(
        "times(\(year))", upper: (most / Double(odd.modulus)).rounded(.up), kind: .integer)
      let rest = Double(row.limit % odd.modulus)
      model.addConstraint(
        "odd(\(year))", terms + [Term(-Double(odd.modulus), times)], lower: rest - Double(unspent), upper: rest)
      order.append(times)
    }
    self.sums = sums
    self.order = aim.objective.terms.map(\.column) + order
    whole = model
    split = aim.better(in: model.relaxed(keepingWhole: self.order))
    ranges = sums.map { Int(model[$0].lower ?? 0)...Int(model[$0].upper ?? 0) }
  }

  /// The whole model with a combination decided.
  func model(with combination: [Int]) -> LinearModel {
    var model = whole
    for (sum, count) in zip(sums, combination) {
      model.setBounds(of: sum, lower: Double(count), upper: Double(count))
    }
    return model
  }

  /// A combination with which every year comes out where people may be split.
  func combination(
    in ranges: [ClosedRange<Int>], by aim: AimSearch, subproblems: Int
  ) throws(SolverError) -> Found {
    var model = split
    for (sum, range) in zip(sums, ranges) {
      model.setBounds(of: sum, lower: Double(range.lowerBound), upper: Double(range.upperBound))
    }
    guard model.tightenBounds() else { return .nothing }
    let reduced = ReducedModel(model)
    var solving = SolveOptions()
    solving.strategy = .quotaFirst
    solving.branchOrder = reduced.reduced(order)
    solving.nodeLimit = subproblems
    solving.timeLimit = aim.deadline.remaining()
    solving.cancellation = aim.options.cancellation
    // Any will do.
    solving.relativeGap = 1
    let outcome = try aim.solver.solve(reduced.model, options: solving)
    if let point = outcome.incumbent.map(reduced.whole) { return .found(sums.map { Int(point[$0.index].rounded()) }) }
    return outcome.termination == .infeasible ? .nothing : .unknown
  }

  /// The halves of ranges, divided at the first that is no single number; none where all are.
  func halves(of ranges: [ClosedRange<Int>]) -> [[ClosedRange<Int>]] {
    guard let place = ranges.firstIndex(where: { $0.count > 1 }) else { return [] }
    let middle = ranges[place].lowerBound + ranges[place].count / 2
    var (less, more) = (ranges, ranges)
    less[place] = ranges[place].lowerBound...(middle - 1)
    more[place] = middle...ranges[place].upperBound
    return [more, less]
  }

  /// What a combination leaves of the ranges it was found in: in each of them one sum is less or more than in the
  /// combination, and those before it are the same.
  func around(_ combination: [Int], in ranges: [ClosedRange<Int>]) -> [[ClosedRange<Int>]] {
    var parts: [[ClosedRange<Int>]] = []
    var rest = ranges
    for (place, count) in combination.enumerated() {
      var part = rest
      if count > rest[place].lowerBound {
        part[place] = rest[place].lowerBound...(count - 1)
        parts.append(part)
      }
      if count < rest[place].upperBound {
        part[place] = (count + 1)...rest[place].upperBound
        parts.append(part)
      }
      rest[place] = count...count
    }
    return parts
  }
}
