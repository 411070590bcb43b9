internal import LinearModel
internal import TrainingDomain

/// The places whose prices do not come out even from year to year.
///
/// What a course costs is a round sum; what it costs in each of several years is not: ten million for twelve months from
/// March are 8,333,333 đồng and then 1,666,667. Courses paid for within one year make up any multiple of what divides all
/// their prices, the `modulus`; the places of all others have to come out right among themselves. An LP sees nothing of
/// that, for a fraction of a place fills up any year, and its tolerances are wider than a đồng.
struct OddPlaces: Sendable {
  /// Places that leave the same remainders in every year.
  struct Alike: Sendable {
    /// In order of `money`.
    let remainders: [Int]
    var columns: [Variable]

    /// The first year in which anything is left over.
    var firstYear: Int { remainders.firstIndex { $0 != 0 } ?? remainders.count }
  }

  /// Columns that cost the same in all.
  struct Course: Sendable {
    let cost: Int
    var columns: [Variable]
  }

  /// The years in which anything can be spent.
  let money: [YearMoney]
  let modulus: Int
  /// In order of the first year they are paid for.
  let alike: [Alike]
  /// What the columns cost in all years together, dear ones first.
  let courses: [Course]

  /// Greater moduli are not looked into: a bit for every remainder is turned around thousands of times.
  private static let greatestModulus = 4_000_000
  /// About a second's.
  private static let mostWork = 500_000_000

  /// Nil where all places come out even, or nothing can be spent, or some can be split or have no end.
  init?(_ money: [YearMoney], in model: LinearModel) {
    let money = money.filter { !$0.prices.isEmpty }
    let isCountable = money.allSatisfy { row in
      row.prices.allSatisfy { price in
        let column = model[price.column]
        return column.kind == .integer && column.lower ?? -1 >= 0 && column.upper != nil
      }
    }
    guard isCountable else { return nil }
    var costs = [[Int]](repeating: [], count: model.variables.count)
    for (year, row) in money.enumerated() {
      for price in row.prices {
        if costs[price.column.index].isEmpty { costs[price.column.index] = money.map { _ in 0 } }
        costs[price.column.index][year] += price.cost
      }
    }
    let paidAtOnce = costs.filter { $0.count { $0 != 0 } == 1 }.flatMap(\.self)
    let modulus = Self.divisor(of: paidAtOnce.isEmpty ? costs.map { $0.reduce(0, +) } : paidAtOnce)
    guard 2...Self.greatestModulus ~= modulus else { return nil }
    var alike: [Alike] = []
    var courses: [Course] = []
    for (index, cost) in costs.enumerated() where !cost.isEmpty {
      let column = Variable(index: index)
      let total = cost.reduce(0, +)
      if let place = courses.firstIndex(where: { $0.cost == total }) {
        courses[place].columns.append(column)
      } else {
        courses.append(Course(cost: total, columns: [column]))
      }
      let remainders = cost.map { $0 % modulus }
      if let place = alike.firstIndex(where: { $0.remainders == remainders }) {
        alike[place].columns.append(column)
      } else if remainders.contains(where: { $0 != 0 }) {
        alike.append(Alike(remainders: remainders, columns: [column]))
      }
    }
    guard !alike.isEmpty, money.reduce(0, { $0 + Double($1.limit) }) < LinearModel.largestNumber else { return nil }
    self.money = money
    self.modulus = modulus
    self.alike = alike.sorted { $0.firstYear < $1.firstYear }
    self.courses = courses.sorted { $0.cost > $1.cost }
  }

  /// What may be spent in all years together.
  var granted: Int { money.reduce(0) { $0 + $1.limit } }

  /// The ranges in which the sums of places alike can lie while no more than so much of all money is left; nil where there
  /// are none. They stay as they are where looking would take long.
  func narrowed(_ ranges: [ClosedRange<Int>], unspent: Int) -> [ClosedRange<Int>]? {
    guard unspent < modulus, work(in: ranges) <= Self.mostWork else { return ranges }
    var ranges = ranges
    for (year, row) in money.enumerated() {
      let odd = alike.indices.filter { alike[$0].remainders[year] != 0 }
      if odd.isEmpty, !Remainders(modulus: modulus).meets((row.limit - unspent)...row.limit) { return nil }
      for one in odd {
        var others = Remainders(modulus: modulus)
        for other in odd where other != one {
          others = others.adding(alike[other].remainders[year], times: ranges[other])
        }
        let fits = ranges[one].filter { count in
          let rest = row.limit - count * alike[one].remainders[year]
          return others.meets((rest - unspent)...rest)
        }
        guard let least = fits.first, let most = fits.last else { return nil }
        ranges[one] = least...most
      }
    }
    return ranges
  }

  /// How many words are turned around.
  private func work(in ranges: [ClosedRange<Int>]) -> Int {
    let turns = money.indices.reduce(0) { turns, year in
      let odd = alike.indices.filter { alike[$0].remainders[year] != 0 }
      return turns + (odd.count - 1) * odd.reduce(0) { $0 + min(ranges[$1].count, modulus) }
    }
    return turns * (modulus / 64 + 1)
  }

  private static func divisor(of numbers: [Int]) -> Int {
    numbers.reduce(0) { $1 == 0 ? $0 : $0 == 0 ? $1 : Fraction.greatestCommonDivisor($0, $1) }
  }
}
