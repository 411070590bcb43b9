import LinearModel
import SeededDraws
import TrainingDomain

@testable import Planning

/// Places of a long course, paid for over two years, and of short ones, of which fewer are wanted than are missing.
struct OddMoney {
  let model: LinearModel
  let objective: StageObjective
  let money: [YearMoney]

  /// The long course costs `long` in its two years, a short one `short` in either; each missing head of either kind weighs
  /// what `weights` say.
  init(long: [Int], short: Int, limits: [Int], wanted: (long: Int, short: Int), weights: (long: Int, short: Int)) {
    var model = LinearModel(name: "odd money")
    let missingLong = model.addVariable("missing(long)", upper: Double(wanted.long), kind: .integer)
    let missingShort = model.addVariable("missing(short)", upper: Double(wanted.short), kind: .integer)
    let longs = model.addVariable("places(long)", upper: Double(wanted.long), kind: .integer)
    let shorts = limits.indices.map {
      model.addVariable("places(short,\($0))", upper: Double(wanted.short), kind: .integer)
    }
    model.addConstraint("attain(long)", [Term(1, missingLong), Term(1, longs)], lower: Double(wanted.long))
    model.addConstraint(
      "attain(short)", [Term(1, missingShort)] + shorts.map { Term(1, $0) }, lower: Double(wanted.short))
    money = limits.indices.map { year in
      YearMoney(prices: [(long[year], longs), (short, shorts[year])], limit: limits[year])
    }
    for (year, row) in money.enumerated() {
      model.addConstraint(
        "money(\(year))", row.prices.map { Term(Double($0.cost), $0.column) }, upper: Double(row.limit))
    }
    objective = StageObjective(
      stage: .shortfall, terms: [(weights.long, missingLong), (weights.short, missingShort)], constant: 0)
    model.objective = objective.objective
    self.model = model
  }

  /// Ten million for twelve months from March, and a short course; the first year's money is for three long places and a
  /// short one, but for a đồng.
  static func thirds(secondYear: Int) -> OddMoney {
    OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, secondYear], wanted: (3, 4),
      weights: (50, 10))
  }

  /// Drawn so that money is short and comes out evenly more often than by chance.
  init(seed: UInt64) {
    var draws = SplitMix64(seed: seed)
    let short = 300 * draws.draw(in: 1...4)
    let (months, cost) = (draws.draw(in: 1...11), 1_000 * draws.draw(in: 2...9))
    let long = [cost * months / 12, cost - cost * months / 12]
    let wanted = (long: draws.draw(in: 2...6), short: draws.draw(in: 4...12))
    let bought = (long: draws.draw(in: 1...wanted.long), short: draws.draw(in: 0...4))
    let limits = (0..<2).map { long[$0] * bought.long + short * bought.short + draws.draw(in: 0...2) * 100 - 50 }
    self.init(
      long: long, short: short, limits: limits.map { max($0, 1) }, wanted: wanted,
      weights: (draws.draw(in: 3...40), draws.draw(in: 3...20)))
  }

  /// Nobody is sent.
  var nobody: [Double] { model.variables.map { $0.name.hasPrefix("missing") ? $0.upper ?? 0 : 0 } }

  /// A plan that is worse than the best by as little as any; nil where there is none.
  func secondBest(by solver: any MILPSolver, best: Double) throws -> [Double]? {
    var worse = model
    worse.addConstraint("worse", worse.objective.terms, lower: best + 1)
    return try solver.solve(worse).incumbent
  }

  /// A search that has a plan and has not begun.
  func aim(by solver: any MILPSolver, start: [Double]? = nil) -> AimSearch {
    AimSearch(
      model, objective, by: solver, within: Deadline(after: nil), options: SolveOptions(start: start ?? nobody))
  }
}
