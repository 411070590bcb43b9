import GLPK
import LinearModel
import Synchronization
import Testing

@testable import Planning

struct SpendingSearchTests {
  @Test("Where a better plan would have to spend all money and thirds of a đồng are left, the best plan is proven")
  func proven() throws {
    let example = OddMoney.thirds(secondYear: 6_200_000)
    var aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 1, 0])
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 10)
    #expect(aim.isProven)
    #expect(aim.incumbent == [0, 3, 3, 1, 0])
  }

  @Test("A plan that spends all money is found")
  func found() throws {
    let example = OddMoney.thirds(secondYear: 6_200_001)
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
    let start = try #require(try example.secondBest(by: GLPKSolver(), best: best))
    var aim = example.aim(by: GLPKSolver(), start: start)
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 20)
    #expect(try #require(aim.incumbent.map(example.model.objectiveValue)) >= best)
  }

  /// A solver to which nothing has a solution, and which counts how often it was asked.
  private final class Denying: MILPSolver {
    let asked = Mutex(0)

    func solve(_ model: LinearModel, options: SolveOptions) throws(SolverError) -> SolveOutcome {
      asked.withLock { $0 += 1 }
      return SolveOutcome(termination: .infeasible, rawStatus: "")
    }
  }

  @Test(
    "A search that is cancelled asks nobody and proves nothing, where one that is not does both",
    arguments: [false, true])
  func cancelled(isCancelled: Bool) throws {
    let example = OddMoney.thirds(secondYear: 6_200_001)
    let (flag, solver) = (CancellationFlag(), Denying())
    if isCancelled { flag.cancel() }
    var aim = AimSearch(
      example.model, example.objective, by: solver, within: Deadline(after: nil),
      options: SolveOptions(start: [0, 3, 3, 1, 0], cancellation: flag))
    var search = try #require(SpendingSearch(example.money, in: example.model))
    try search.improve(&aim, searches: 10)
    #expect((solver.asked.withLock { $0 } == 0) == isCancelled)
    #expect(aim.isProven != isCancelled)
  }

  @Test("A plan from which nearly all money is left is nothing to begin with")
  func far() throws {
    let example = OddMoney.thirds(secondYear: 6_200_000)
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
      guard let start = try example.secondBest(by: GLPKSolver(), best: best) else { continue }
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
