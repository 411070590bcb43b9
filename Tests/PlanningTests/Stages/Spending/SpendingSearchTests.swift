import GLPK
import LinearModel
import Testing

@testable import Planning

struct SpendingSearchTests {
  @Test("Where a better plan would have to spend all money and thirds of a đồng are left, the best plan is proven")
  func proven() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, 6_200_000], wanted: (3, 4),
      weights: (50, 10))
    var aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 1, 0])
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 10)
    #expect(aim.isProven)
    #expect(aim.incumbent == [0, 3, 3, 1, 0])
  }

  @Test("A plan that spends all money is found")
  func found() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, 6_200_001], wanted: (3, 4),
      weights: (50, 10))
    var aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 1, 0])
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 10)
    #expect(aim.isProven)
    #expect(aim.incumbent.map(example.objective.value) == 20)
  }

  @Test("Prices without a round divisor and great weights are searched as well")
  func great() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_666], short: 600_000, limits: [909_999_990, 500_000_000], wanted: (100, 400),
      weights: (5_000_003, 1_000_000))
    let best = try #require(try GLPKSolver().solve(example.model).objective)
    var worse = example.model
    worse.addConstraint("worse", worse.objective.terms, lower: best + 1)
    let start = try #require(try GLPKSolver().solve(worse).incumbent)
    var aim = example.aim(by: GLPKSolver(), start: start)
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 20)
    #expect(try #require(aim.incumbent.map(example.model.objectiveValue)) >= best)
  }

  @Test("A search that is cancelled ends at once and proves nothing")
  func cancelled() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, 6_200_000], wanted: (3, 4),
      weights: (50, 10))
    let flag = CancellationFlag()
    flag.cancel()
    var aim = AimSearch(
      example.model, example.objective, by: GLPKSolver(), within: Deadline(after: nil),
      options: SolveOptions(start: [0, 3, 3, 1, 0], cancellation: flag))
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 10)
    #expect(!aim.isProven)
  }

  @Test("A plan from which nearly all money is left is nothing to begin with")
  func far() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, 6_200_000], wanted: (3, 4),
      weights: (50, 10))
    var aim = example.aim(by: GLPKSolver())
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 10)
    #expect(aim.incumbent == example.nobody)
    #expect(aim.isOpen)
  }

  @Test("From the second best plan of random problems the best is found, and what is proven is true")
  func random() throws {
    var (proven, found) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let example = OddMoney(seed: seed)
      guard var search = SpendingSearch(example.money, in: example.model) else { continue }
      let best = try #require(try GLPKSolver().solve(example.model).objective, "seed \(seed)")
      var worse = example.model
      worse.addConstraint("worse", worse.objective.terms, lower: best + 1)
      guard let start = try GLPKSolver().solve(worse).incumbent else { continue }
      var aim = example.aim(by: GLPKSolver(), start: start)
      try search.improve(&aim, searches: 200)
      let value = try #require(aim.incumbent.map(example.model.objectiveValue), "seed \(seed)")
      #expect(value >= best, "seed \(seed)")
      if value == best { found += 1 }
      guard aim.isProven else { continue }
      proven += 1
      #expect(value == best, "seed \(seed)")
    }
    #expect(proven > 100)
    #expect(found > 100)
  }
}
